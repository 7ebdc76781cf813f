import { expect, it } from 'vitest';
import { payOf, periodOf } from './pay.js';

it.each([
  ['YEAR', 'year'],
  ['1 YEAR', 'year'],
  ['per-year-salary', 'year'],
  ['per hour', 'hour'],
  ['yearly', 'year'],
  ['a month', 'month'],
  ['WEEK', 'week'],
  ['DAY', 'day'],
  ['NONE', null],
  ['fortnight', null],
  ['', null],
  [null, null],
])('reads the period %j as %j', (stated, period) => {
  expect(periodOf(stated)).toBe(period);
});

it('takes a zero for nothing, and nothing for no pay', () => {
  expect(payOf({ min: 0, max: 0, currency: 'USD' })).toBeNull();
  expect(payOf({ min: 0, max: 5, currency: 'USD' })).toMatchObject({ min: null, max: 5 });
});
