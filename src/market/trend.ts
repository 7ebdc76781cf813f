import { errorFunction } from 'simple-statistics';

/** Cases of one step in time. */
export interface TrendStep {
  readonly count: number;
  readonly n: number;
}

/** Whether a share moves one way with time. */
export interface TrendTest {
  /** Standard normal where nothing changes; positive where the share grows. */
  readonly z: number;
  /** Two-sided probability of a `z` at least so far from 0 by chance. */
  readonly p: number;
}

/**
 * The Cochran-Armitage test for a linear trend of a share over equally spaced steps (Armitage 1955,
 * Biometrics 11:375-386), without continuity correction.
 *
 * @returns `null` where it cannot be told: fewer than two steps with cases, or all cases alike
 */
export function trendTest(steps: readonly TrendStep[]): TrendTest | null {
  let n = 0;
  let count = 0;
  let time = 0;
  let timeSquare = 0;
  let countTime = 0;
  steps.forEach((step, at) => {
    n += step.n;
    count += step.count;
    time += at * step.n;
    timeSquare += at * at * step.n;
    countTime += at * step.count;
  });
  if (n === 0) return null;
  const share = count / n;
  const variance = share * (1 - share) * (timeSquare - (time * time) / n);
  if (variance <= 0) return null;
  const z = (countTime - share * time) / Math.sqrt(variance);
  // The library's error function is right to seven decimals; below that p is 0.
  return { z, p: Math.max(0, 1 - errorFunction(Math.abs(z) / Math.SQRT2)) };
}

/**
 * The false-discovery rate at which each of many tests would be called a finding (Benjamini and
 * Hochberg 1995): p-values adjusted for how many were tried, in the order given.
 */
export function adjustForMany(p: readonly number[]): number[] {
  const order = p.map((_, at) => at).sort((a, b) => p[b]! - p[a]!);
  const adjusted = Array.from({ length: p.length }, () => 1);
  let least = 1;
  order.forEach((at, place) => {
    least = Math.min(least, (p[at]! * p.length) / (p.length - place));
    adjusted[at] = least;
  });
  return adjusted;
}
