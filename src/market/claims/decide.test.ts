import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../domain/claim.js';
import type { CheckedPart, Estimate } from '../../domain/verdict.js';
import { agrees, allOf, differenceOf, isAbove, isWithin, reaches } from './decide.js';
import { shareEstimate } from './figures.js';

function estimate(low: number, high: number, n: number | null = 100): Estimate {
  const value = (low + high) / 2;
  return { label: 'x', unit: 'USD/year', value, low, high, n, source: 'postings' };
}

describe('differenceOf', () => {
  // Newcombe 1998, Statistics in Medicine 17:873-890, table II, method 10, contrasts (a) to (h).
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('of %i/%i and %i/%i is between the published bounds', (a, m, b, n, low, high) => {
    const difference = differenceOf(shareEstimate(a, m, 'a'), shareEstimate(b, n, 'b'));
    expect(difference.low).toBeCloseTo(low, 4);
    expect(difference.high).toBeCloseTo(high, 4);
  });

  it('lies around the difference and inside what is possible', () => {
    const share = fc
      .tuple(fc.nat(300), fc.integer({ min: 1, max: 300 }))
      .map(([count, n]) => shareEstimate(Math.min(count, n), n, 'x'));
    fc.assert(
      fc.property(share, share, (a, b) => {
        const { low, value, high } = differenceOf(a, b);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('turns around with its sides', () => {
    const [a, b] = [shareEstimate(12, 40, 'a'), shareEstimate(7, 90, 'b')];
    const [there, back] = [differenceOf(a, b), differenceOf(b, a)];
    expect(back.low).toBeCloseTo(-there.high, 12);
    expect(back.high).toBeCloseTo(-there.low, 12);
  });
});

describe('a threshold', () => {
  it.each<[number, number, number | null, Verdict]>([
    [50, 60, 100, 'supported'],
    [40, 49, 100, 'contradicted'],
    [40, 60, 100, 'unclear'],
    [90, 95, 19, 'unclear'],
    [90, 95, null, 'supported'],
  ])('of 50 against %d to %d of %s is %s', (low, high, n, verdict) => {
    expect(reaches(estimate(low, high, n), 50)).toBe(verdict);
  });
});

describe('a stated value', () => {
  it.each<[number, number, 'about' | 'at-least' | 'at-most', Verdict]>([
    [95, 105, 'about', 'supported'],
    [80, 95, 'about', 'unclear'],
    [50, 60, 'about', 'contradicted'],
    [100, 120, 'at-least', 'supported'],
    [90, 120, 'at-least', 'unclear'],
    [80, 100, 'at-most', 'supported'],
    [101, 120, 'at-most', 'contradicted'],
  ])('of 100 against %d to %d, %s, is %s', (low, high, bound, verdict) => {
    expect(agrees(estimate(low, high), 100, bound)).toBe(verdict);
  });
});

it.each<[number, number, Verdict]>([
  [1, 5, 'supported'],
  [-1, 5, 'unclear'],
  [-5, -1, 'contradicted'],
])('a difference of %d to %d is %s', (low, high, verdict) => {
  expect(isAbove(estimate(low, high))).toBe(verdict);
});

it('an interval that covers the bounds on both sides decides nothing', () => {
  expect(isWithin(estimate(0, 10), 4, 6)).toBe('unclear');
});

it.each<[Verdict[], Verdict]>([
  [['supported', 'supported'], 'supported'],
  [['supported', 'contradicted'], 'contradicted'],
  [['supported', 'supported', 'contradicted'], 'unclear'],
  [['supported', 'unclear'], 'unclear'],
  [[], 'unclear'],
])('parts that are %j come to %s', (verdicts, expected) => {
  const parts = verdicts.map((verdict): CheckedPart => ({ estimate: estimate(1, 2), verdict }));
  expect(allOf(parts)).toBe(expected);
});
