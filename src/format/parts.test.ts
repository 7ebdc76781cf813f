import { describe, expect, it } from 'vitest';
import type { PayRange } from '../domain/analysis.js';
import { displayWidth } from './display-width.js';
import { formatAnnualised, formatPay } from './money.js';
import { makeBar } from './roles-part.js';
import { makeSnippet } from './snippet.js';
import { truncate, wrapItems, wrapText } from './wrap.js';

describe('displayWidth', () => {
  it.each([
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['配送', 4],
    ['🚀', 2],
    ['“—”', 3],
    ['', 0],
  ])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('makeSnippet', () => {
  const line = 'We want someone who can build retrieval systems and keep them honest for years.';
  function around(text: string, words: string, width: number): string {
    const start = text.indexOf(words);
    const { before, evidence, after } = makeSnippet(
      text,
      { start, end: start + words.length },
      width,
    );
    return `${before}“${evidence}”${after}`;
  }

  it.each([
    [
      line,
      'retrieval systems',
      90,
      `We want someone who can build “retrieval systems” and keep them honest for years.`,
    ],
    [line, 'retrieval systems', 46, '…can build “retrieval systems” and keep them…'],
    [line, 'We', 30, '“We” want someone who can…'],
    [line, 'years', 30, '…keep them honest for “years”.'],
    [`Intro\n- ${line}\nEnd`, 'We want', 30, '“We want” someone who can…'],
    ['one\n  two', 'one\n  two', 30, '“one two”'],
    [line, line, 20, '“We want someone…”'],
  ])('of %j shows %j in %i columns', (text, words, width, expected) => {
    expect(around(text, words, width)).toBe(expected);
    expect(displayWidth(expected)).toBeLessThanOrEqual(width);
  });
});

describe('wrapping', () => {
  it('lays items in lines', () => {
    expect(wrapItems(['Python', 'SQL', 'data pipelines', 'C++'], 14)).toEqual([
      'Python, SQL,',
      'data',
      'pipelines, C++',
    ]);
  });

  it('cuts only a word that is wider than the line', () => {
    expect(wrapText('a counterrevolutionary b', 10)).toEqual([
      'a',
      'counterrev',
      'olutionary',
      'b',
    ]);
  });

  it('truncates by columns', () => {
    expect(truncate('配送配送', 5)).toBe('配送…');
  });
});

describe('makeBar', () => {
  it.each([
    [1, 10, '██████████'],
    [0.5, 10, '█████'],
    [0.0625, 8, '▌'],
    [0.0001, 10, '▏'],
  ])('of %f in %i columns is %s', (share, room, bar) => {
    expect(makeBar(share, room)).toBe(bar);
  });
});

describe('formatPay', () => {
  const range: PayRange = {
    min: 120000,
    max: 150000,
    currency: 'USD',
    period: 'year',
    basis: 'base',
    annualised: null,
    start: 0,
    end: 0,
    text: '',
  };

  it.each<[Partial<PayRange>, string]>([
    [{}, '$120,000 – $150,000 a year, base pay'],
    [{ min: null, basis: 'unknown' }, 'up to $150,000 a year'],
    [{ max: null, basis: 'total' }, 'from $120,000 a year, total pay'],
    [{ min: 22.5, max: 22.5, period: 'hour', basis: 'unknown' }, '$22.50 an hour'],
    [{ currency: 'PLN', basis: 'unknown', period: 'month' }, 'PLN 120,000 – PLN 150,000 a month'],
    [{ currency: null, period: null, basis: 'unknown' }, '120,000 – 150,000'],
  ])('%j is %s', (change, expected) => {
    expect(formatPay({ ...range, ...change })).toBe(expected);
  });

  it('tells the yearly figure only where the pay is by another period', () => {
    const annualised = { min: 41600, max: 52000, rule: 'hour x 2080' };
    expect(formatAnnualised({ ...range, annualised })).toBeNull();
    expect(formatAnnualised({ ...range, period: 'hour', annualised })).toBe(
      'about $41,600 – $52,000 a year (hour × 2080)',
    );
  });
});
