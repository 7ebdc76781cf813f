import { describe, expect, it } from 'vitest';
import type { Check, Claim, Verdict } from '../../domain/claim.js';
import type { MarketCell, MarketSnapshot, PayFigure } from '../../domain/market.js';
import type { OccupationRow, SalaryTables } from '../../domain/salary-tables.js';
import type { WorkCell, WorkFigures } from '../../domain/work-figures.js';
import { checkClaims } from './check-claims.js';
import type { ClaimFigures } from './figures.js';
import { rules } from './rules.js';

const none = { count: 0, n: 100, low: 0, high: 0 };

function pay(p50: number, n: number): PayFigure {
  return {
    currency: 'USD',
    ...{ n, p10: p50 - 50_000, p25: p50 - 20_000, p50, p75: p50 + 20_000, p90: p50 + 50_000 },
    ...{ low: p50 - 5000, high: p50 + 5000, sources: {}, from: null, to: null },
  };
}

function cell(
  role: MarketCell['role'],
  place: string,
  figures: readonly PayFigure[],
  level: MarketCell['level'] = 'all',
): MarketCell {
  const years = { n: 50, p10: 2, p25: 4, p50: 5, p75: 6, p90: 8, low: 5, high: 5 };
  return {
    ...{ role, level, place, n: 100, sources: {}, requiredSkills: years, minYears: years },
    education: {
      bachelor: { ...none, count: 60 },
      master: { ...none, count: 10 },
      unspecified: { ...none, count: 30 },
    },
    ...{ workplace: {}, employment: {}, levels: {}, payStated: none, placeStated: none },
    ...{ yearsStated: none, dutiesStated: none, mismatched: none, pay: figures, skills: [] },
  };
}

function workCell(role: WorkCell['role'], n: number, signals: number[], coding: number): WorkCell {
  const mean = (value: number) => ({ n, mean: value, low: value - 0.01, high: value + 0.01 });
  return { role, level: 'all', n, signals, coding: mean(coding), maths: mean(0.1) };
}

function wage(year: number, p50: number, employment: number): OccupationRow {
  const rest = { p10: 60_000, p25: 80_000, p75: 150_000, p90: 190_000 };
  return { code: '15-2051', title: 'D', year, employment, mean: p50, p50, ...rest };
}

const work: WorkFigures = {
  ...{ format: 1, version: 'x', n: 500, from: '2025-01', to: '2025-12' },
  signals: [
    { id: 'often', label: 'often' },
    { id: 'seldom', label: 'seldom' },
    { id: 'skill:python', label: 'Python' },
  ],
  cells: [
    workCell('ai-engineer', 200, [150, 2, 100], 0.6),
    workCell('data-scientist', 200, [60, 4, 100], 0.2),
    workCell('data-analyst', 10, [9, 0, 9], 0.2),
  ],
  titles: [
    { title: 'ai-engineer', role: 'ai-engineer', count: 80 },
    { title: 'ai-engineer', role: 'ml-engineer', count: 40 },
    { title: 'data-scientist', role: 'data-scientist', count: 300 },
  ],
  whole: {
    sources: ['ashby'],
    roles: [
      { role: 'ai-engineer', count: 90 },
      { role: 'data-scientist', count: 30 },
    ],
  },
  towns: [{ role: 'ai-engineer', level: 'all', town: 'Springfield', pay: pay(150_000, 12) }],
  upperQuarter: { year: 2024, wage: 78_810 },
  employmentErrors: [2022, 2023, 2024].map((year) => ({ code: '15-2051', year, percent: 1 })),
};

const snapshot: MarketSnapshot = {
  format: 1,
  version: 'x',
  versions: { engine: '0', lexicon: '0', model: '0' },
  ...{ from: '2025-01', to: '2025-12', sources: [] },
  cells: [
    cell('ai-engineer', 'all', []),
    cell('ai-engineer', 'US', [pay(180_000, 100)]),
    cell('data-scientist', 'US', [pay(150_000, 100)]),
    cell('data-analyst', 'US', [pay(100_000, 12)]),
    cell('ai-engineer', 'all', [], 'senior'),
  ],
};

const tables: SalaryTables = {
  format: 1,
  ...{ sources: [], salaries: [] },
  occupations: [
    wage(2022, 100_000, 100_000),
    wage(2023, 108_000, 120_000),
    wage(2024, 112_000, 150_000),
  ],
};

const figures: ClaimFigures = {
  snapshot,
  tables,
  work,
  skills: { pytorch: { label: 'PyTorch', family: 'deep-learning' } },
};

function claim(check: Check, values: Partial<Claim> = {}): Claim {
  const rest = { place: 'p', roles: [], claim: 'c', year: null, contradicts: [] };
  return { id: 'g0-x', guide: 'guide-0', aspect: 'salary', ...rest, ...values, check };
}

function verdictOf(check: Check, values: Partial<Claim> = {}): Verdict {
  return checkClaims([claim(check, values)], figures)[0]!.verdict;
}

const ai = 'ai-engineer';
const ds = 'data-scientist';

describe('a claim is', () => {
  it.each<[Verdict, string, Check, Partial<Claim>?]>([
    ['supported', 'a share', { is: 'share', role: ai, of: { signal: 'often' }, at: 'most' }],
    ['contradicted', 'a share', { is: 'share', role: ai, of: { signal: 'seldom' }, at: 'some' }],
    ['unclear', 'a share', { is: 'share', role: ai, of: { skill: 'python' }, at: 'most' }],
    ['unclear', 'few', { is: 'share', role: 'data-analyst', of: { signal: 'often' }, at: 'some' }],
    ['unclear', 'no postings', { is: 'share', role: 'other', of: { signal: 'often' }, at: 'some' }],
    [
      'supported',
      'a degree',
      { is: 'share', role: ai, of: { education: ['bachelor'] }, at: 'most' },
    ],
    [
      'contradicted',
      'parts',
      { is: 'each', role: ai, of: [{ signal: 'often' }, { signal: 'seldom' }], at: 'many' },
    ],
    ['supported', 'more', { is: 'more', of: { signal: 'often' }, role: ai, than: ds }],
    ['contradicted', 'more', { is: 'more', of: { signal: 'often' }, role: ds, than: ai }],
    ['supported', 'more pay', { is: 'more', of: { pay: 'p50' }, role: ai, than: ds }],
    ['supported', 'deeper', { is: 'more', of: { depth: 'coding' }, role: ai, than: ds }],
    ['supported', 'openings', { is: 'more-openings', role: ai, than: ds }],
    ['supported', 'a word for depth', { is: 'depth', of: 'coding', role: ai, level: 'deep' }],
    ['contradicted', 'a word for depth', { is: 'depth', of: 'coding', role: ds, level: 'deep' }],
    ['supported', 'confusion', { is: 'confusion', a: ai, b: 'ml-engineer', at: 'some' }],
    ['contradicted', 'confusion', { is: 'confusion', a: ds, b: ai, at: 'some' }],
    ['supported', 'years', { is: 'years', role: ai, level: 'senior', min: 3, max: 7 }],
    ['contradicted', 'years', { is: 'years', role: ai, level: 'senior', min: 8, max: 9 }],
    ['supported', 'a range', { is: 'pay-range', role: ai }, { min: 130_000, max: 230_000 }],
    ['contradicted', 'a range', { is: 'pay-range', role: ai }, { min: 30_000, max: 90_000 }],
    ['unclear', 'a wide range', { is: 'pay-range', role: ai }, { min: 1, max: 900_000 }],
    ['unclear', 'few', { is: 'pay-range', role: 'data-analyst' }, { min: 50_000, max: 150_000 }],
    ['contradicted', 'the same pay', { is: 'same-pay', a: ai, b: ds, margin: 0.05 }],
    [
      'unclear',
      'few in a town',
      { is: 'town-pay', role: ai, level: 'all', town: 'Springfield', bound: 'about' },
      { value: 150_000 },
    ],
    ['supported', 'the newest wage', wageCheck('at-least'), { value: 111_500 }],
    ['outdated', 'an older wage', wageCheck('at-most'), { value: 108_500 }],
    ['contradicted', 'no wage', wageCheck('at-least'), { value: 130_000 }],
    ['supported', 'growth', growth(20)],
    ['unclear', 'growth that is needed', growth(9000)],
    ['contradicted', 'a family', { is: 'family', skill: 'pytorch', families: ['streaming'] }],
    ['not-checkable', 'nothing', { is: 'none', why: 'it cannot be' }],
  ])('%s: %s', (verdict, _what, check, values) => {
    expect(verdictOf(check, values)).toBe(verdict);
  });
});

function wageCheck(bound: 'at-least' | 'at-most'): Check {
  return { is: 'bls-wage', occupation: '15-2051', measure: 'p50', bound };
}

function growth(percent: number): Check {
  return { is: 'bls-growth', occupation: '15-2051', percent, from: 2022, to: 2032 };
}

it('says on how many postings a verdict rests', () => {
  const [checked] = checkClaims(
    [claim({ is: 'share', role: ai, of: { signal: 'often' }, at: 'most' })],
    figures,
  );
  expect(checked!.parts[0]!.estimate).toMatchObject({ n: 200, value: 0.75, source: 'postings' });
  expect(checked!.reason).toBe('75% (69–80%, n = 200); “most” means 50%.');
});

it('has a rule in words for every kind of check', () => {
  for (const text of Object.values(rules)) expect(text).toMatch(/\.$/);
});
