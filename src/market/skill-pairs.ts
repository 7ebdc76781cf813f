import type { RoleId } from '../domain/analysis.js';
import type { OrAll } from '../domain/market.js';
import type { RolePairs } from '../domain/market-relations.js';
import { association, countPairs } from './co-occurrence.js';
import type { PostingFacts } from './posting-facts.js';

/** Fewest postings that a pair must be in, and the least share of the role's postings. */
const LEAST_COUNT = 10;
const LEAST_SHARE = 0.02;
const SCALE = 1000;

/** The pairs of skills that go together most in the postings of a role. */
export function skillPairs(
  role: OrAll<RoleId>,
  postings: readonly PostingFacts[],
  most: number,
): RolePairs {
  const sets = postings
    .filter((one) => one.role !== null && (role === 'all' || one.role === role))
    .map(({ skills }) => skills.map(({ skill }) => skill));
  const n = sets.length;
  const single = new Map<string, number>();
  for (const skill of sets.flat()) single.set(skill, (single.get(skill) ?? 0) + 1);
  const pairs = countPairs(sets, Math.max(LEAST_COUNT, n * LEAST_SHARE))
    .map((pair) => {
      const firstCount = single.get(pair.first)!;
      const secondCount = single.get(pair.second)!;
      const { lift, npmi } = association(pair.both, firstCount, secondCount, n)!;
      return { ...pair, firstCount, secondCount, lift: round(lift), npmi: round(npmi) };
    })
    .sort((a, b) => b.npmi - a.npmi || b.both - a.both)
    .slice(0, most);
  return { role, n, pairs };
}

function round(value: number): number {
  return Math.round(value * SCALE) / SCALE;
}
