import type { SkillKind } from '../../domain/analysis.js';
import type { Claim } from '../../domain/claim.js';
import type { ComparisonCell, ComparisonQuery, ProfilePart } from '../../domain/comparison.js';
import { findCell } from '../../domain/market-cells.js';
import type { MarketCell } from '../../domain/market.js';
import type { RoleProfile, SourceId } from '../../domain/role-profile.js';
import type { RoleId } from '../../domain/analysis.js';
import type { Estimate } from '../../domain/verdict.js';
import { measure, type ClaimFigures } from '../claims/figures.js';

/** A role to compare. */
export interface RoleToCompare {
  readonly profile: RoleProfile;
  readonly role: RoleId;
}

/** All that a comparison is a function of, besides the roles and the query. */
export interface ComparisonKnowledge {
  readonly figures: ClaimFigures;
  readonly claims: readonly Claim[];
  readonly skills: ReadonlyMap<string, { readonly label: string; readonly kind: SkillKind }>;
}

/** What the cell of one role is made from. */
export interface CellContext extends RoleToCompare, ComparisonKnowledge {
  readonly query: ComparisonQuery;
  /** The postings asked for; `undefined` where there are none. */
  readonly cell: MarketCell | undefined;
  /** The other roles of the comparison. */
  readonly others: readonly RoleToCompare[];
}

/** Makes the context of one role. */
export function contextOf(
  roles: readonly RoleToCompare[],
  at: number,
  query: ComparisonQuery,
  knowledge: ComparisonKnowledge,
): CellContext {
  const one = roles[at]!;
  const cell = findCell(knowledge.figures.snapshot, { role: one.role, ...query });
  return { ...one, ...knowledge, query, cell, others: roles.filter((_, other) => other !== at) };
}

/** Shares of signals, the largest first. The signals are counted by role and level, over all places. */
export function signalFigures(
  { figures, role, query }: CellContext,
  signals: readonly string[],
): Estimate[] {
  const of = { role, ...(query.level && { level: query.level }) };
  return signals
    .flatMap((signal) => measure(figures, { signal }, of) ?? [])
    .map((estimate) => ({ ...estimate, label: estimate.label.split(': ').slice(1).join(': ') }))
    .sort((a, b) => b.value - a.value);
}

/** A part of the profile; `null` where it is empty. */
export function profilePart(
  lines: readonly string[],
  sources: readonly SourceId[] = [],
): ProfilePart | null {
  return lines.length === 0 ? null : { lines, sources: [...new Set(sources)] };
}

/** A cell; what is not given is empty. */
export function cellOf(parts: Partial<ComparisonCell>): ComparisonCell {
  return { figures: [], notes: [], profile: null, ...parts };
}
