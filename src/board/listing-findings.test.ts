import { beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../base/diagnostic.js';
import type { Analysis, PayRange } from '../domain/analysis.js';
import type { ListingContent, ListingFinding } from '../domain/listing-content.js';
import { findInListing, isAnswered, openErrors } from './listing-findings.js';

const text = 'We pay €50,000 to €60,000 a year for full-time work in our office in Lyon, France.';
const spanOf = (words: string) => {
  const start = text.indexOf(words);
  return { field: 'text' as const, start, end: start + words.length, text: words };
};

const stated: PayRange = {
  ...{ min: 50_000, max: 60_000, currency: 'EUR', period: 'year', basis: 'unknown' },
  annualised: { min: 50_000, max: 60_000, rule: 'year x 1' },
  ...spanOf('€50,000 to €60,000 a year'),
};

/** Only what the findings look at. */
const analysis = {
  pay: [stated],
  workplace: { value: 'onsite', evidence: [spanOf('office')] },
  employment: { value: 'full-time', evidence: [spanOf('full-time')] },
  location: { value: 'Lyon, France', evidence: [spanOf('Lyon, France')] },
  diagnostics: [],
} as unknown as Analysis;

const content: ListingContent = {
  title: 'AI engineer',
  text,
  places: [{ locality: 'Lyon', region: null, country: 'FR' }],
  remoteFrom: [],
  workplace: 'onsite',
  employment: ['full-time'],
  pay: { min: 50_000, max: 60_000, currency: 'EUR', period: 'year' },
  applyUrl: null,
};

const strings = { text, title: 'AI engineer', location: 'Lyon, France' };
const findings = (given: Partial<ListingContent>, said: Partial<Analysis> = {}) =>
  findInListing({ ...content, ...given }, { ...analysis, ...said }, strings);
const codes = (given: Partial<ListingContent>, said: Partial<Analysis> = {}): string =>
  findings(given, said)
    .map(({ code }) => code)
    .join(' ');
const pay = (
  min: number,
  max = min,
  currency = 'EUR',
  period: 'year' | 'month' | 'hour' = 'year',
) => ({ pay: { min, max, currency, period } });

describe('text and fields of a listing', () => {
  it.each<[string, Partial<ListingContent>, string]>([
    ['the same', {}, ''],
    ['other pay', pay(70_000, 80_000), 'listing/pay-contradicts'],
    ['pay in another currency', pay(50_000, 60_000, 'USD'), 'listing/pay-contradicts'],
    ['a slip of a digit', pay(5_000, 6_000), 'listing/pay-contradicts'],
    ['the same pay by the month', pay(4_200, 5_000, 'EUR', 'month'), ''],
    ['other pay by the hour', pay(60, 80, 'EUR', 'hour'), 'listing/pay-contradicts'],
    ['no pay in the field', { pay: null }, 'listing/pay-field-empty'],
    ['remote work', { workplace: 'remote' }, 'listing/workplace-contradicts'],
    ['no workplace in the field', { workplace: 'unspecified' }, ''],
    ['part-time work', { employment: ['part-time'] }, 'listing/employment-contradicts'],
    ['full- and part-time work', { employment: ['part-time', 'full-time'] }, ''],
    ['a contract, which may be full-time', { employment: ['contract'] }, ''],
    ['no employment in the field', { employment: [] }, ''],
    [
      'another country',
      { places: [{ locality: 'Ghent', region: null, country: 'BE' }] },
      'listing/place-contradicts',
    ],
    [
      'two places, of which the text names one',
      {
        places: [
          { locality: 'Ghent', region: null, country: 'BE' },
          { locality: 'Lyon', region: null, country: 'FR' },
        ],
      },
      '',
    ],
  ])('say %s', (_what, given, expected) => {
    expect(codes(given)).toBe(expected);
  });

  it('contradict each other with the words of the text as evidence', () => {
    expect(findings(pay(70_000, 80_000))).toMatchObject([
      {
        severity: 'error',
        pointer: '/pay',
        quote: '€50,000 to €60,000 a year',
        message: expect.stringContaining('70000 to 80000 EUR by the year') as string,
      },
    ]);
  });

  it('do not where only the line of places says it', () => {
    const fromPlaces = {
      value: 'onsite' as const,
      evidence: [{ ...spanOf('office'), field: 'location' as const }],
    };
    expect(codes({ workplace: 'remote' }, { workplace: fromPlaces })).toBe('');
  });

  it('agree where the text says nothing', () => {
    const silent = {
      pay: [],
      workplace: { value: 'unspecified' as const, evidence: [] },
      employment: { value: 'unspecified' as const, evidence: [] },
      location: { value: null, evidence: [] },
    };
    expect(codes({ workplace: 'remote', employment: ['internship'] }, silent)).toBe('');
  });
});

describe('pay that can hardly be meant', () => {
  const noPay = { pay: [] };
  it.each<[number, string, 'year' | 'month' | 'hour', boolean]>([
    [50_000, 'EUR', 'year', true],
    [12, 'USD', 'hour', true],
    [5_000_000, 'JPY', 'year', true],
    [1_200, 'EUR', 'month', true],
    [50_000, 'EUR', 'hour', false],
    [9, 'EUR', 'year', false],
    [4_000_000, 'USD', 'month', false],
  ])('%d %s by the %s: %s', (amount, currency, period, plausible) => {
    const expected = plausible ? '' : 'listing/implausible-pay';
    expect(codes(pay(amount, amount, currency, period), noPay)).toBe(expected);
  });
});

const diagnostic = (code: string): Diagnostic => ({
  ...{ code, severity: 'error', related: [], message: 'No.', why: 'Because.' },
  span: { field: 'text', start: 0, end: 6 },
});

describe('what the linter says', () => {
  it('is left out where a field beside the text says it', () => {
    const rules = ['pay/not-stated', 'clarity/no-place', 'clarity/no-workplace'];
    const said = { diagnostics: rules.map(diagnostic), pay: [] };
    expect(codes({}, said)).toBe('');
    const bare = { pay: null, places: [], workplace: 'unspecified' } as const;
    expect(codes(bare, said)).toBe(rules.join(' '));
  });

  it('comes with the words it is about', () => {
    expect(findings({}, { diagnostics: [diagnostic('clarity/jargon')] })).toMatchObject([
      { code: 'clarity/jargon', pointer: '/text', quote: 'We pay', answerable: true },
    ]);
  });
});

describe('an answer', () => {
  let found: ListingFinding;
  beforeAll(() => {
    [found] = findings(pay(70_000, 80_000)) as [ListingFinding];
  });

  it('settles the finding whose words it answers, and no other', () => {
    const answer = { code: found.code, quote: found.quote, reason: 'Known.' };
    expect(openErrors([found], [])).toHaveLength(1);
    expect(openErrors([found], [answer])).toEqual([]);
    expect(isAnswered(found, [{ ...answer, quote: 'other words' }])).toBe(false);
    expect(openErrors([{ ...found, answerable: false }], [answer])).toHaveLength(1);
    expect(openErrors([{ ...found, severity: 'warning' }], [])).toEqual([]);
  });
});
