/** Precision, recall and F1, rounded as all figures are. */
export interface Prf {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/**
 * Precision, recall and F1 from counts; 0 where there is nothing to divide by.
 *
 * @param hits right answers
 * @param labelled what gold holds
 * @param found what was answered
 */
export function prf(hits: number, labelled: number, found: number): Prf {
  const p = found === 0 ? 0 : hits / found;
  const r = labelled === 0 ? 0 : hits / labelled;
  const f1 = p + r === 0 ? 0 : (2 * p * r) / (p + r);
  return { p: round4(p), r: round4(r), f1: round4(f1) };
}

/**
 * Four decimals, exact ties to the even digit, so that figures are the same as the reference's. At
 * four decimals only odd multiples of 1/32 are exact ties.
 */
export function round4(value: number): number {
  const parts = value * 32;
  if (!Number.isInteger(parts) || parts % 2 === 0) return Number(value.toFixed(4));
  const below = Math.floor(value * 1e4);
  return (below % 2 === 0 ? below : below + 1) / 1e4;
}

/**
 * Jensen–Shannon divergence of two distributions by name, base 2, 0 to 1. Neither need sum to 1.
 */
export function divergence(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const towardsMiddle = (
    of: ReadonlyMap<string, number>,
    other: ReadonlyMap<string, number>,
  ): number => {
    let sum = 0;
    for (const [name, x] of of) {
      if (x > 0) sum += x * Math.log2(x / ((x + (other.get(name) ?? 0)) / 2));
    }
    return sum;
  };
  return (towardsMiddle(a, b) + towardsMiddle(b, a)) / 2;
}

/** Sum of squared differences of two distributions by name. */
export function squaredDistance(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
): number {
  const names = new Set([...a.keys(), ...b.keys()]);
  let sum = 0;
  for (const name of names) sum += ((a.get(name) ?? 0) - (b.get(name) ?? 0)) ** 2;
  return sum;
}

/** The name with the largest share, the first of equals; `null` where there is none. */
export function largestShare(shares: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const [name, share] of shares) {
    if (best === null || share > shares.get(best)!) best = name;
  }
  return best;
}
