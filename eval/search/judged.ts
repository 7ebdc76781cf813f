import { readFileSync } from 'node:fs';

/** What a judge said of a posting found by a query: 0 (not wanted) to 3 (just what was asked for). */
export interface Judgement {
  readonly query: string;
  readonly id: string;
  readonly grade: 0 | 1 | 2 | 3;
}

/** Judgements by query and id. */
export type Judgements = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Reads judgements, one JSON object a line. */
export function readJudgements(file: URL | string): Judgements {
  const byQuery = new Map<string, Map<string, number>>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const { query, id, grade } = JSON.parse(line) as Judgement;
    const grades = byQuery.get(query) ?? new Map<string, number>();
    byQuery.set(query, grades.set(id, grade));
  }
  return byQuery;
}

/**
 * Normalised discounted cumulative gain of the first results (Järvelin and Kekäläinen, 2002), with
 * gains of 2^grade - 1. The ideal order is that of all judged postings of the query; what is not
 * judged counts as 0. `null` where nothing relevant is known.
 */
export function ndcg(
  results: readonly string[],
  grades: ReadonlyMap<string, number>,
  depth: number,
): number | null {
  const gain = (grade: number, at: number): number => (2 ** grade - 1) / Math.log2(at + 2);
  const sum = (list: readonly number[]): number =>
    list.slice(0, depth).reduce((total, grade, at) => total + gain(grade, at), 0);
  const ideal = sum([...grades.values()].sort((a, b) => b - a));
  return ideal === 0 ? null : sum(results.map((id) => grades.get(id) ?? 0)) / ideal;
}

/** Agreement of two judges on what both judged. */
export interface Agreement {
  readonly n: number;
  /** Share of equal grades, and of grades at most one apart. */
  readonly equal: number;
  readonly nearly: number;
  /** Cohen's kappa with quadratic weights. */
  readonly kappa: number;
}

/** How far two judges agree; `null` where they judged nothing in common. */
export function agreementOf(a: Judgements, b: Judgements): Agreement | null {
  const pairs: (readonly [number, number])[] = [];
  for (const [query, grades] of a) {
    for (const [id, grade] of grades) {
      const other = b.get(query)?.get(id);
      if (other !== undefined) pairs.push([grade, other]);
    }
  }
  const n = pairs.length;
  if (n === 0) return null;
  const share = (holds: (x: number, y: number) => boolean): number =>
    pairs.filter(([x, y]) => holds(x, y)).length / n;
  return {
    n,
    equal: share((x, y) => x === y),
    nearly: share((x, y) => Math.abs(x - y) <= 1),
    kappa: kappaOf(pairs),
  };
}

function kappaOf(pairs: readonly (readonly [number, number])[]): number {
  const n = pairs.length;
  const squared = pairs.reduce((sum, [x, y]) => sum + (x - y) ** 2, 0) / n;
  let expected = 0;
  for (let x = 0; x <= 3; x++) {
    for (let y = 0; y <= 3; y++) {
      const left = pairs.filter(([one]) => one === x).length / n;
      const right = pairs.filter(([, other]) => other === y).length / n;
      expected += left * right * (x - y) ** 2;
    }
  }
  return expected === 0 ? 1 : 1 - squared / expected;
}
