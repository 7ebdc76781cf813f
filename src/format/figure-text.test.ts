import { describe, expect, it } from 'vitest';
import type { Rung, SourcedFigure } from '../domain/role-profile.js';
import { figureAmount, figureScope, rungText } from './figure-text.js';

const figure: SourcedFigure = {
  of: 'sawyers',
  measure: 'range',
  unit: 'USD/year',
  year: null,
  place: 'US',
  source: 'book',
};

describe('figureAmount', () => {
  it.each<[Partial<SourcedFigure>, string]>([
    [{ min: 110000, max: 220000 }, '$110,000 – $220,000 a year'],
    [{ min: 100000, max: 200000, bound: 'at-least' }, '$100,000 – $200,000 and more a year'],
    [{ measure: 'median', value: 145000, bound: 'at-least' }, 'median over $145,000 a year'],
    [{ measure: 'p10', value: 64000, bound: 'at-most' }, 'lowest tenth: under $64,000 a year'],
    [{ min: 35, max: 250, unit: 'USD/hour' }, '$35 – $250 an hour'],
    [{ measure: 'growth', value: 26, unit: 'percent' }, 'growth of 26 %'],
    [
      { measure: 'openings', value: 3400, bound: 'about', unit: 'openings/year' },
      'about 3,400 openings a year',
    ],
  ])('writes %j as %j', (change, text) => {
    expect(figureAmount({ ...figure, ...change })).toBe(text);
  });
});

describe('figureScope', () => {
  it('says what the source does not', () => {
    expect(figureScope({ ...figure, place: 'not stated', note: 'A guess' })).toBe(
      'sawyers; place not stated; year not stated; A guess',
    );
    expect(figureScope({ ...figure, year: 2025 })).toBe('sawyers; US; 2025');
  });
});

describe('rungText', () => {
  const rung: Rung = { rung: 'Sawyer', level: 'mid', sources: ['book'] };
  it.each<[Partial<Rung>, string]>([
    [{}, 'Sawyer'],
    [{ years: { min: 3, max: 7 } }, 'Sawyer (3–7 years)'],
    [{ years: { min: 3, max: null } }, 'Sawyer (3+ years)'],
    [{ supervisionYears: 1 }, 'Sawyer (1+ year of supervision)'],
  ])('writes %j as %j', (change, text) => {
    expect(rungText({ ...rung, ...change })).toBe(text);
  });
});
