import { describe, expect, it } from 'vitest';
import type { PayRange } from '../domain/analysis.js';
import { makeStatedPay, midpoint, readStatedPay } from './stated-pay.js';

function range(given: Partial<PayRange> & { min: number | null; max: number | null }): PayRange {
  const { min, max } = given;
  return {
    ...{ currency: 'USD', period: 'year', basis: 'base', start: 0, end: 0, text: '' },
    annualised: { min, max, rule: 'year x 1' },
    ...given,
  };
}

describe('stated pay', () => {
  it('is the first base range with both ends', () => {
    const found = readStatedPay([
      range({ min: 300_000, max: 400_000, basis: 'total' }),
      range({ min: 90_000, max: null }),
      range({ min: 100_000, max: 140_000 }),
      range({ min: 1, max: 2 }),
    ]);
    expect(found).toEqual({ currency: 'USD', low: 100_000, high: 140_000 });
    expect(midpoint(found!)).toBe(120_000);
  });

  it.each([
    ['nothing', []],
    ['no currency', [range({ min: 100_000, max: 120_000, currency: null })]],
    ['no period', [range({ min: 100_000, max: 120_000, period: null, annualised: null })]],
    ['one end', [range({ min: null, max: 120_000 })]],
    ['total pay only', [range({ min: 100_000, max: 120_000, basis: 'total' })]],
    ['an amount that is no year’s pay', [range({ min: 2_000, max: 4_000 })]],
    ['more than anyone is paid', [range({ min: 100_000, max: 100_000_000 })]],
  ])('is not there where there is %s', (_name, ranges) => {
    expect(readStatedPay(ranges)).toBeNull();
  });

  it('puts the ends in order', () => {
    expect(makeStatedPay('EUR', 90_000, 60_000)).toEqual({
      currency: 'EUR',
      low: 60_000,
      high: 90_000,
    });
  });
});
