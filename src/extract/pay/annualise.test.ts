import { describe, expect, it } from 'vitest';
import { annualise } from './annualise.js';

describe('a year of pay', () => {
  it.each([
    ['year', 100_000, 'year x 1'],
    ['month', 1_200_000, 'month x 12'],
    ['week', 5_200_000, 'week x 52'],
    ['day', 26_000_000, 'day x 260'],
    ['hour', 208_000_000, 'hour x 2080'],
  ] as const)('from pay by the %s', (period, expected, rule) => {
    expect(annualise(100_000, 100_000, period)).toEqual({ min: expected, max: expected, rule });
  });

  it('is not derived where the period is unknown', () => {
    expect(annualise(50, 60, null)).toBeNull();
  });

  it('keeps cents, and an open end open', () => {
    expect(annualise(24.04, null, 'hour')).toEqual({
      min: 50_003.2,
      max: null,
      rule: 'hour x 2080',
    });
  });
});
