import type { Seniority } from '../domain/analysis.js';
import type { Comparison, ComparisonQuery } from '../domain/comparison.js';
import type { MarketSnapshot } from '../domain/market.js';
import { readPlace } from '../extract/place/read-place.js';
import { compareRoles } from '../market/compare/compare-roles.js';
import type { RoleToCompare } from '../market/compare/context.js';
import { levelIds } from '../domain/levels.js';
import { nearestNames } from '../text/nearest-names.js';
import { findRole, type UnknownRole } from './find-role.js';
import { comparisonKnowledge, type CompareKnowledge } from './comparison-knowledge.js';
import type { Knowledge } from './knowledge.js';

/** What is asked for, as typed. */
export interface CompareRequest {
  readonly roles: readonly string[];
  readonly level?: string;
  readonly place?: string;
}

/** A comparison, or what stands in its way. */
export type CompareResult =
  | { readonly kind: 'comparison'; readonly comparison: Comparison }
  | UnknownRole
  | { readonly kind: 'bad-request'; readonly message: string }
  | { readonly kind: 'no-data'; readonly message: string };

/** Compares roles by the figures that come with the program. */
export function compare(request: CompareRequest, knowledge: CompareKnowledge): CompareResult {
  const roles = findRoles(request.roles, knowledge);
  if (!Array.isArray(roles)) return roles as Exclude<CompareResult, { kind: 'comparison' }>;
  const query = toQuery(request, knowledge.market);
  if ('kind' in query) return query;
  const comparison = compareRoles(roles, query, comparisonKnowledge(knowledge));
  const empty = comparison.roles.filter(({ n }) => n === 0);
  if (empty.length === comparison.roles.length) {
    return { kind: 'no-data', message: noDataMessage(comparison) };
  }
  return { kind: 'comparison', comparison };
}

/** Roles by name: two to four, each once. */
export function findRoles(
  names: readonly string[],
  knowledge: Pick<Knowledge, 'roles'>,
): RoleToCompare[] | Exclude<CompareResult, { kind: 'comparison' }> {
  if (names.length < 2 || names.length > 4) {
    const message = `Name two to four roles; ${names.length} were named. A name of two words needs quotation marks.`;
    return { kind: 'bad-request', message };
  }
  const found = names.map((name) => findRole(name, knowledge.roles.roles));
  const unknown = found.find((one) => one.kind === 'unknown');
  if (unknown !== undefined) return unknown;
  const roles = found.flatMap((one) =>
    one.kind === 'role' ? [{ profile: one.profile, role: one.role }] : [],
  );
  const ids = roles.map(({ profile }) => profile.id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice === undefined) return roles;
  return { kind: 'bad-request', message: `${twice} is named twice; compare it with another role.` };
}

function toQuery(
  { level, place }: CompareRequest,
  snapshot: MarketSnapshot,
): ComparisonQuery | { readonly kind: 'bad-request'; readonly message: string } {
  const levels: readonly string[] = levelIds;
  if (level !== undefined && !levels.includes(level)) {
    const message = `There is no level "${level.slice(0, 40)}"; there are ${levels.join(', ')}.`;
    return { kind: 'bad-request', message };
  }
  const wanted = place === undefined ? undefined : toPlace(place, snapshot);
  if (wanted === null) {
    const places = [...new Set(snapshot.cells.map((cell) => cell.place))];
    const nearest = nearestNames(
      place!,
      places.filter((one) => one !== 'all'),
      3,
    );
    const near = nearest.length === 0 ? '' : `; the nearest: ${nearest.join(', ')}`;
    const message = `There are no postings of a place "${place!.slice(0, 40)}". Name a country or a US state, such as US, Germany or US-CA${near}.`;
    return { kind: 'bad-request', message };
  }
  return {
    ...(level === undefined ? {} : { level: level as Seniority }),
    ...(wanted === undefined ? {} : { place: wanted }),
  };
}

function toPlace(place: string, snapshot: MarketSnapshot): string | null {
  const { country, region } = readPlace(place);
  const names = [place.trim(), region, country].flatMap((name) => name?.toLowerCase() ?? []);
  const cells = snapshot.cells.filter((cell) => cell.place !== 'all');
  const found = names.flatMap(
    (name) => cells.find((cell) => cell.place.toLowerCase() === name)?.place ?? [],
  );
  return found[0] ?? null;
}

function noDataMessage({ roles, query }: Comparison): string {
  const names = roles.map(({ label }) => label).join(' and ');
  const where = [query.level, query.place].filter((part) => part !== undefined).join(', ');
  return `There are no postings of ${names}${where === '' ? '' : ` (${where})`} in the figures. Leave out --level or --place, or read in postings of your own with "rolescope import".`;
}
