/** A share with its interval; all 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The two-sided 95 % point of the standard normal distribution. */
export const Z95 = 1.959963984540054;

/**
 * The score interval of Wilson (1927, JASA 22:209-212) of a share of `count` in `n`. It stays inside
 * 0 to 1 and holds for few cases too; nothing is known of no cases: 0 to 1.
 *
 * @param z the two-sided point of the standard normal distribution; 95 % where it is not given
 */
export function wilsonInterval(count: number, n: number, z = Z95): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const share = count / n;
  const square = (z * z) / n;
  const middle = share + square / 2;
  const half = z * Math.sqrt((share * (1 - share)) / n + square / (4 * n));
  return {
    low: count === 0 ? 0 : Math.max(0, (middle - half) / (1 + square)),
    high: count === n ? 1 : Math.min(1, (middle + half) / (1 + square)),
  };
}
