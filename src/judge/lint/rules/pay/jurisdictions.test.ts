import { describe, expect, it } from 'vitest';
import { payLaws } from './jurisdictions.js';
import { holdsOn, sayDate, sayLaw, sayList } from './pay-laws.js';

describe('the table of pay laws', () => {
  it('names each region once', () => {
    const regions = payLaws.map(({ region }) => region);
    expect(new Set(regions).size).toBe(regions.length);
  });

  it.each(payLaws)('gives $place a date, a source and those it binds', (law) => {
    expect(law.since).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(law.url).toMatch(/^https:\/\//);
    expect(sayLaw(law)).toContain(law.employers);
  });
});

describe('a law', () => {
  const columbus = payLaws.find(({ place }) => place === 'Columbus')!;

  it.each([
    ['2026-12-31', false],
    ['2027-01-01', true],
    [null, true],
  ])('holds on %s: %s', (today, holds) => {
    expect(holdsOn(columbus, today)).toBe(holds);
  });

  it('says dates and lists as they are read aloud', () => {
    expect(sayDate('2023-01-09')).toBe('9 January 2023');
    expect(sayList(['A'])).toBe('A');
    expect(sayList(['A', 'B', 'C'])).toBe('A, B and C');
  });
});
