import type { RoleId, Seniority } from '../domain/analysis.js';
import { namedLevels } from '../domain/levels.js';
import { roleIds } from '../domain/roles.js';
import { placeOfCode } from '../extract/place/place-names.js';
import { readPlace } from '../extract/place/read-place.js';
import { nearestNames } from '../text/nearest-names.js';
import { findRole } from './find-role.js';
import type { Knowledge } from './knowledge.js';

/** A target as people call it. */
export interface NamedTarget {
  readonly role: string | undefined;
  readonly level: string | undefined;
  readonly place: string | undefined;
}

/** A target as the figures call it; what was not asked for is not there. */
export interface Target {
  readonly role?: RoleId;
  readonly level?: Seniority;
  /** ISO 3166-1 or 3166-2 code, or `remote`. */
  readonly place?: string;
}

/** What to say of a name that is unknown, with the nearest right ones. */
export interface UnknownTarget {
  readonly unknown: string;
}

/** Finds role, level and place of the figures by the names that people give them. */
export function nameTarget(
  { role, level, place }: NamedTarget,
  knowledge: Pick<Knowledge, 'roles' | 'market'>,
): Target | UnknownTarget {
  const parts: Target[] = [];
  if (role !== undefined) {
    const found = findRole(role, knowledge.roles.roles);
    if (found.kind === 'unknown') return unknown('role', role, found.nearest, roleIds);
    parts.push({ role: found.role });
  }
  if (level !== undefined) {
    const found = namedLevels.find((id) => id === level.trim().toLowerCase());
    if (found === undefined) {
      return unknown('level', level, nearestNames(level, namedLevels, 3), namedLevels);
    }
    parts.push({ level: found });
  }
  if (place !== undefined) {
    const found = placeCode(place, knowledge);
    if (found === null) return unknown('place', place, [], ['DE', 'US-CA', 'remote', 'Germany']);
    parts.push({ place: found });
  }
  return Object.assign({}, ...parts) as Target;
}

/** A code of the figures ("DE", "US-CA", "remote"), or the country or state that a name says. */
function placeCode(place: string, { market }: Pick<Knowledge, 'market'>): string | null {
  const code = place.trim();
  const known = knownPlaces(market).find((one) => one.toLowerCase() === code.toLowerCase());
  if (known !== undefined) return known;
  const { country, region, remote } = readPlace(code);
  const coded = placeOfCode(code.toUpperCase(), 'mark', false, [])?.country ?? null;
  return region ?? country ?? (remote ? 'remote' : coded);
}

function knownPlaces(market: Knowledge['market']): string[] {
  const places = market.cells.map((cell) => cell.place);
  return [...new Set(places)].filter((place) => place !== 'all');
}

/** Tells the nearest names; where none is near, names that there are. */
function unknown(
  kind: 'role' | 'level' | 'place',
  name: string,
  nearest: readonly string[],
  some: readonly string[],
): UnknownTarget {
  const next =
    nearest.length > 0
      ? ` The nearest: ${nearest.join(', ')}.`
      : kind === 'place'
        ? ` A place is a country or a state of the US, such as ${some.join(', ')}.`
        : ` There are: ${some.join(', ')}.`;
  return { unknown: `There is no ${kind} "${name.slice(0, 80)}".${next}` };
}
