import { describe, expect, it } from 'vitest';
import { adjustToYear, convertMoney } from '../domain/money.js';
import { loadRates } from './load-rates.js';

const table = loadRates();

describe('money in another currency', () => {
  it.each([
    [1_000, 'EUR', 2024, 'USD', 1_111],
    [1_000, 'USD', 2024, 'EUR', 900],
    [1_000, 'GBP', 2024, 'EUR', 1_125],
    [1_000, 'USD', 2024, 'USD', 1_000],
  ])('%d %s of %d in %s', (amount, currency, year, to, expected) => {
    const money = convertMoney({ amount, currency, year }, to, table);
    expect(money).toMatchObject({ derived: true, amount: expected, currency: to, year });
    expect(money?.source).toContain('ai-jobs.net');
  });

  it.each([
    ['EUR', 1999],
    ['XXX', 2024],
    ['constructor', 2024],
  ])('is not told without a rate of its own: %s of %d', (currency, year) => {
    expect(convertMoney({ amount: 1, currency, year }, 'USD', table)).toBeNull();
  });
});

describe('pay at the wages of another year', () => {
  it('follows the median wage, and says so', () => {
    const pay = { amount: 100_000, currency: 'USD', year: 2020 };
    expect(adjustToYear(pay, 2024, table)).toEqual({
      derived: true,
      amount: 117_998,
      currency: 'USD',
      year: 2024,
      rule: 'x 49500 / 41950: the median wage in 2024 over that in 2020',
      source: table.wages.source,
    });
  });

  it.each([
    ['EUR', 2020, 2024],
    ['USD', 2020, 2031],
  ])('is not told for %s from %d to %d', (currency, year, to) => {
    expect(adjustToYear({ amount: 1, currency, year }, to, table)).toBeNull();
  });
});
