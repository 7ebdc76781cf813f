import { expect, it } from 'vitest';
import { readFields } from '../fields.js';
import { readPay } from './read-pay.js';

const NOTHING = { min: null, max: null, currency: null, period: null, label: null, text: null };

it.each([
  [
    { currency: 'USD', value: { minValue: 1, maxValue: 2, unitText: 'YEAR' } },
    { min: 1, max: 2, currency: 'USD', period: 'year' },
  ],
  [
    { currency: 'USD', value: { minValue: '$100,000', maxValue: '120000.50', unitText: 'year' } },
    { min: 100_000, max: 120_000.5, currency: 'USD', period: 'year' },
  ],
  [
    { currency: 'EUR', value: { value: 30, unitCode: 'HUR' } },
    { min: 30, max: 30, currency: 'EUR', period: 'hour' },
  ],
  [
    { currency: 'EUR', value: 5000, unitText: 'MONTH' },
    { min: 5_000, max: 5_000, currency: 'EUR', period: 'month' },
  ],
  [
    { currency: 'EUR', minValue: 1, maxValue: 2 },
    { min: 1, max: 2, currency: 'EUR' },
  ],
  [
    { currency: 'EUR', value: [{ minValue: 7 }] },
    { min: 7, currency: 'EUR' },
  ],
  [{ value: { minValue: 0, maxValue: 9 } }, { max: 9 }],
  [
    { currency: 'GBP', value: 'Competitive &amp; fair' },
    { currency: 'GBP', text: 'Competitive & fair' },
  ],
  [4_000, { min: 4_000, max: 4_000, currency: 'PLN' }],
  ['from 4000 gross', { currency: 'PLN', text: 'from 4000 gross' }],
])('reads the salary %j', (baseSalary, pay) => {
  const currency = typeof baseSalary === 'object' ? {} : { salaryCurrency: 'PLN' };
  const job = readFields({ baseSalary, ...currency }, []);
  expect(readPay(job)).toEqual([{ ...NOTHING, ...pay }]);
});

it.each([null, undefined, 0, '', {}, [], { currency: 'USD' }, { value: {} }])(
  'knows no pay in %j',
  (baseSalary) => expect(readPay(readFields({ baseSalary }, []))).toEqual([]),
);
