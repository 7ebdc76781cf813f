import type { MeanFigure } from '../../domain/work-figures.js';
import { Z95 } from '../wilson.js';

/** Sums that a mean and its spread follow from. */
export interface Sums {
  n: number;
  sum: number;
  squares: number;
}

/** Sums of nothing. */
export function noSums(): Sums {
  return { n: 0, sum: 0, squares: 0 };
}

/** Adds one value. */
export function addValue(sums: Sums, value: number): void {
  sums.n += 1;
  sums.sum += value;
  sums.squares += value * value;
}

/**
 * The mean with its normal 95 % interval, mean ± 1.96 s / √n; `null` below two values.
 *
 * @param scale what the figures are rounded to: 10,000 for four decimals, 1 for whole numbers
 */
export function toMean({ n, sum, squares }: Sums, scale: number): MeanFigure | null {
  if (n < 2) return null;
  const mean = sum / n;
  const variance = Math.max(0, (squares - n * mean * mean) / (n - 1));
  const half = Z95 * Math.sqrt(variance / n);
  const round = (value: number): number => Math.round(value * scale) / scale;
  return { n, mean: round(mean), low: round(mean - half), high: round(mean + half) };
}
