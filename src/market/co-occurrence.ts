/** How two features go together, over `n` postings. */
export interface Association {
  /** How often they occur together against what chance alone would give; 1 where independent. */
  readonly lift: number;
  /**
   * Normalised pointwise mutual information (Bouma 2009): -1 never together, 0 independent, 1 always
   * together.
   */
  readonly npmi: number;
}

/**
 * The association of two features.
 *
 * @param both postings with both
 * @param first postings with the first
 * @param second postings with the second
 * @param n all postings, at least one
 * @returns `null` where one of them never occurs
 */
export function association(
  both: number,
  first: number,
  second: number,
  n: number,
): Association | null {
  if (first === 0 || second === 0) return null;
  if (both === 0) return { lift: 0, npmi: -1 };
  const lift = (both * n) / (first * second);
  return { lift, npmi: both === n ? 1 : Math.log(lift) / -Math.log(both / n) };
}

/** Two features and in how many postings they occur together. */
export interface PairCount {
  readonly first: string;
  readonly second: string;
  readonly both: number;
}

/**
 * Counts the pairs of features that occur together in at least `least` postings, in the order of the
 * names.
 *
 * @param sets the features of each posting, none twice
 */
export function countPairs(sets: readonly (readonly string[])[], least: number): PairCount[] {
  const single = new Map<string, number>();
  for (const set of sets) for (const name of set) single.set(name, (single.get(name) ?? 0) + 1);
  const counts = new Map<string, Map<string, number>>();
  for (const set of sets) {
    // A pair is never more frequent than the rarer of the two.
    const names = set.filter((name) => single.get(name)! >= least).sort();
    names.forEach((first, at) => {
      const row = counts.get(first) ?? new Map<string, number>();
      counts.set(first, row);
      for (const second of names.slice(at + 1)) row.set(second, (row.get(second) ?? 0) + 1);
    });
  }
  return [...counts]
    .flatMap(([first, row]) => [...row].map(([second, both]) => ({ first, second, both })))
    .filter(({ both }) => both >= least)
    .sort((a, b) => compare(a.first, b.first) || compare(a.second, b.second));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
