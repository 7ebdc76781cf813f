import { describe, expect, it } from 'vitest';
import { monthsText, periodText, shortMonthsText } from './resume-dates.js';

const evidence = { field: 'text', start: 0, end: 0, text: '' } as const;

describe('dates for reading', () => {
  it.each([
    [0, '0 months', '0 m'],
    [1, '1 month', '1 m'],
    [12, '1 year', '1 y'],
    [13, '1 year 1 month', '1 y 1 m'],
    [50, '4 years 2 months', '4 y 2 m'],
  ])('%i months are %j', (months, long, short) => {
    expect(monthsText(months)).toBe(long);
    expect(shortMonthsText(months)).toBe(short);
  });

  const march = { year: 2020, month: 3 };
  const later = { year: 2021, month: null };
  it.each([
    [march, later, false, 'Mar 2020 – 2021'],
    [march, null, true, 'Mar 2020 – present'],
    [march, march, false, 'Mar 2020'],
    [null, later, false, 'until 2021'],
  ])('%j to %j is told plainly', (start, end, current, text) => {
    expect(periodText({ start, end, current, evidence })).toBe(text);
  });
});
