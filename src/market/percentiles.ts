import type { PercentileFigure } from '../domain/market.js';
import type { Interval } from './wilson.js';

/**
 * The `p` quantile of values in ascending order: definition 7 of Hyndman and Fan (1996, The American
 * Statistician 50:361-365), which R, NumPy and `percentile_cont` of Postgres use.
 *
 * @param sorted at least one value, ascending
 * @param p 0 to 1
 */
export function quantile7(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (at - below) * (high - low);
}

/**
 * The interval of the median between two order statistics, whatever the distribution (Conover,
 * Practical Nonparametric Statistics, 3.2): the widest that leaves at most 2.5 % on each side. With
 * fewer than six values there is no such interval; it is then the least and the greatest value, and
 * covers less than 95 %.
 */
export function medianInterval(sorted: readonly number[]): Interval {
  const rank = lowRank(sorted.length);
  return { low: sorted[rank - 1]!, high: sorted[sorted.length - rank]! };
}

/** The largest rank r with P(Binomial(n, 1/2) < r) at most 2.5 %; at least 1. */
export function lowRank(n: number): number {
  let logTerm = -n * Math.LN2;
  let below = 0;
  let rank = 0;
  // The term for k is that for k - 1 times (n - k + 1) / k; in logarithms it cannot underflow.
  for (let k = 0; k <= n; k++) {
    if (k > 0) logTerm += Math.log((n - k + 1) / k);
    below += Math.exp(logTerm);
    if (below > 0.025) break;
    rank = k + 1;
  }
  return Math.max(1, rank);
}

/** Percentiles of values in any order, or `null` where there are none. */
export function percentileFigure(
  values: readonly number[],
  round: (value: number) => number = toHundredth,
): PercentileFigure | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (p: number): number => round(quantile7(sorted, p));
  const { low, high } = medianInterval(sorted);
  return {
    n: sorted.length,
    p10: at(0.1),
    p25: at(0.25),
    p50: at(0.5),
    p75: at(0.75),
    p90: at(0.9),
    low: round(low),
    high: round(high),
  };
}

/** Two decimals, as years and numbers of skills are kept. */
export function toHundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
