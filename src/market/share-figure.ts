import type { ShareFigure } from '../domain/market.js';
import { wilsonInterval } from './wilson.js';

/** Decimals of shares and their bounds: a ten-thousandth, a hundredth of a percent. */
const SCALE = 10_000;

/** A share of `n` cases with its 95 % Wilson interval, bounds rounded to four decimals. */
export function shareFigure(count: number, n: number): ShareFigure {
  const { low, high } = wilsonInterval(count, n);
  return { count, n, low: Math.round(low * SCALE) / SCALE, high: Math.round(high * SCALE) / SCALE };
}

/** A count of each key as a share of all `n`; keys in the order of `keys`, those never met left out. */
export function shareFigures<Key extends string>(
  counts: ReadonlyMap<Key, number>,
  n: number,
  keys: readonly Key[],
): Readonly<Partial<Record<Key, ShareFigure>>> {
  const figures: Partial<Record<Key, ShareFigure>> = {};
  for (const key of keys) {
    const count = counts.get(key) ?? 0;
    if (count > 0) figures[key] = shareFigure(count, n);
  }
  return figures;
}
