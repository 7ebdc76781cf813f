import type { AsksTable } from '../../domain/asks.js';

/** At least so many postings must require a skill before anything is said of what it needs. */
const LEAST = 20;
/** What stands beside a skill this often is taken to come before it … */
const TOGETHER = 0.6;
/** … where it is this many times as common: Python comes before LangChain, not after. */
const COMMONER = 3;
/** More are no help. */
const MOST = 3;

/** A skill that comes before another, with the postings that say so. */
export interface Before {
  readonly skill: number;
  readonly together: number;
  readonly n: number;
}

/**
 * Finds what comes before a skill: what at least 60 % of the postings that require it require too,
 * and three times as many postings require overall. Nothing where fewer than 20 require it.
 *
 * @returns by number of the skill, the most frequent first
 */
export function makePrerequisites({ postings }: AsksTable): (skill: number) => readonly Before[] {
  const having = new Map<number, number[]>();
  const sets = postings.map(({ asks }) => new Set(asks.flat()));
  for (const [number, set] of sets.entries()) {
    for (const skill of set) {
      const list = having.get(skill);
      if (list === undefined) having.set(skill, [number]);
      else list.push(number);
    }
  }
  return (skill) => {
    const own = having.get(skill) ?? [];
    if (own.length < LEAST) return [];
    const beside = new Map<number, number>();
    for (const number of own) {
      for (const other of sets[number]!) beside.set(other, (beside.get(other) ?? 0) + 1);
    }
    return [...beside]
      .filter(
        ([other, together]) =>
          other !== skill &&
          together >= TOGETHER * own.length &&
          having.get(other)!.length >= COMMONER * own.length,
      )
      .sort(([a, timesA], [b, timesB]) => timesB - timesA || a - b)
      .slice(0, MOST)
      .map(([other, together]) => ({ skill: other, together, n: own.length }));
  };
}
