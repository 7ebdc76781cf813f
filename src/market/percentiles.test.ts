import { describe, expect, it } from 'vitest';
import { lowRank, medianInterval, percentileFigure, quantile7 } from './percentiles.js';

const oneToTen = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe('a percentile of type 7', () => {
  // R: quantile(1:10, p); quantile(c(15, 20, 35, 40, 50), p).
  it.each([
    [oneToTen, 0.1, 1.9],
    [oneToTen, 0.25, 3.25],
    [oneToTen, 0.5, 5.5],
    [oneToTen, 0.9, 9.1],
    [[15, 20, 35, 40, 50], 0.4, 29],
    [[15, 20, 35, 40, 50], 1, 50],
    [[7], 0.9, 7],
  ])('of %j at %f is %f', (values, p, expected) => {
    expect(quantile7(values, p)).toBeCloseTo(expected, 12);
  });

  it('is taken of values in any order, each once', () => {
    expect(percentileFigure([30, 10, 20, 40, 50])).toEqual({
      ...{ n: 5, p10: 14, p25: 20, p50: 30, p75: 40, p90: 46 },
      ...{ low: 10, high: 50 },
    });
  });

  it('is rounded as asked', () => {
    expect(percentileFigure([1, 2], Math.round)?.p50).toBe(2);
  });

  it('does not exist of nothing', () => {
    expect(percentileFigure([])).toBeNull();
  });
});

describe('the interval of the median', () => {
  // Exact binomial: P(X < rank) is at most 2.5 % and P(X <= rank) is more, for X ~ B(n, 1/2);
  // for 10, 20 and 100 the ranks that tables of order-statistic intervals print.
  it.each([
    [1, 1],
    [5, 1],
    [6, 1],
    [9, 2],
    [10, 2],
    [20, 6],
    [25, 8],
    [100, 40],
  ])('of %i values begins at rank %i', (n, rank) => {
    expect(lowRank(n)).toBe(rank);
  });

  it('runs between two order statistics', () => {
    expect(medianInterval(oneToTen)).toEqual({ low: 2, high: 9 });
  });

  it('can be found of very many values', () => {
    const rank = lowRank(100_000);
    // The normal approximation: n / 2 - 1.96 sqrt(n) / 2.
    expect(Math.abs(rank - (50_000 - 0.98 * Math.sqrt(100_000)))).toBeLessThan(2);
  });
});
