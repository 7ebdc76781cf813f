import { describe, expect, it } from 'vitest';
import { marketFormat, type MarketSnapshot, type MarketSource } from '../domain/market.js';
import type { PayAnswer } from '../domain/pay-answer.js';
import { salaryFormat, type SalaryTables } from '../domain/salary-tables.js';
import { makeCells } from '../market/group-postings.js';
import { featureNames } from '../market/pay-model/features.js';
import type { PostingFacts } from '../market/posting-facts.js';
import { sampleFacts } from '../market/sample-facts.js';
import { knowledge as known } from '../app/knowledge.js';
import { answerPay, type PayKnowledge } from './answer-pay.js';
import type { PayWords } from './pay-question.js';

const source: MarketSource = {
  ...{ id: 'sample', title: 'Sample', kind: 'postings', licence: null, url: null },
  ...{ from: '2026-01', to: '2026-01', n: 60, biases: ['Made up.'] },
};

function paid(count: number, given: Partial<PostingFacts>, currency = 'USD'): PostingFacts[] {
  return Array.from({ length: count }, (_, at) => {
    const low = 100_000 + 1000 * at;
    return sampleFacts({ ...given, pay: { currency, low, high: low + 20_000 } });
  });
}

const snapshot: MarketSnapshot = {
  ...{ format: marketFormat, version: '1', from: '2026-01', to: '2026-01', sources: [source] },
  versions: { engine: '1', lexicon: '1', model: '1' },
  cells: makeCells([
    ...paid(30, { level: 'senior', region: 'US-CA' }),
    ...paid(8, { level: 'junior' }),
    ...paid(22, { place: 'GB' }, 'GBP'),
    ...Array.from({ length: 20 }, () => sampleFacts({ place: 'DE' })),
  ]),
};
const figures = { n: 200, p10: 1, p25: 2, p50: 3, p75: 4, p90: 5, low: 3, high: 3 };
const role = 'data-scientist' as const;
const tables: SalaryTables = {
  format: salaryFormat,
  sources: [
    { ...source, id: 'ai-jobs-net' },
    { ...source, id: 'bls-oews' },
  ],
  salaries: [
    { role, level: 'senior', country: 'US', year: 'all', ...figures },
    { role, level: 'senior', country: 'US', year: 2024, ...figures },
    { role, level: 'senior', country: 'US', year: 2025, ...figures, n: 30 },
  ],
  occupations: [2023, 2024].map((year) => ({
    ...{ code: '15-2051', title: 'Data Scientists', year, employment: 1, mean: 1 },
    ...{ p10: 1, p25: 1, p50: 1, p75: 1, p90: null },
  })),
};
const places = ['US'];
const knowledge: PayKnowledge = {
  ...{ roles: known.roles, market: snapshot, salaries: tables },
  payModel: {
    ...{ format: 1, currency: 'USD', n: 1, companies: 1, from: '2026-01', to: '2026-01' },
    ...{ places, features: featureNames(places), widening: { posting: 0, role: 0 } },
    quantiles: [0.1, 0.25, 0.5, 0.75, 0.9].map((p) => ({ p, start: 11 + p, trees: [] })),
  },
};

function ask(words: PayWords): PayAnswer {
  const answer = answerPay(words, knowledge);
  if (answer.kind === 'unknown') throw new Error(`unknown ${answer.what}`);
  return answer;
}

describe('what a role pays', () => {
  it('is what postings of the role, level and place state', () => {
    const { question, exact, wider, sources, ...rest } = ask({
      ...{ role: 'Data Scientist', level: 'senior', place: 'San Francisco' },
    });
    expect(question).toEqual({ role, level: 'senior', place: 'US-CA', currency: 'USD' });
    expect(exact).toMatchObject({ n: 30, currency: 'USD', sources: { sample: 30 } });
    expect(wider).toBeNull();
    expect(rest.placeLabels).toEqual({ 'US-CA': 'California' });
    expect(rest.salaries?.year).toBe(2024);
    expect(rest.occupations.map(({ year }) => year)).toEqual([2024]);
    expect(sources.map(({ id }) => id)).toEqual(['sample', 'ai-jobs-net', 'bls-oews']);
  });

  it('is told of more postings too where those asked for are few', () => {
    const { exact, wider } = ask({ role: 'junior data scientist', place: 'us' });
    expect(exact?.n).toBe(8);
    expect(wider).toMatchObject({ reach: 'role', level: 'all', place: 'all', figure: { n: 38 } });
  });

  it('is told in the currency of the place, and nothing is converted', () => {
    const { question, exact, expected, salaries, occupations } = ask({
      ...{ role: 'data scientist', place: 'UK' },
    });
    expect(question.currency).toBe('GBP');
    expect(exact).toMatchObject({ currency: 'GBP', n: 22 });
    expect([expected, salaries, occupations]).toEqual([null, null, []]);
  });

  it('is not told where no posting states it', () => {
    const answer = ask({ role: 'data scientist', place: 'germany', currency: 'eur' });
    expect(answer).toMatchObject({ n: 20, exact: null, wider: null, expected: null });
    expect(answer.currencies.map(({ currency }) => currency)).toEqual(['USD', 'GBP']);
  });

  it('is expected by the model in dollars only, in the United States where no place is named', () => {
    expect(ask({ role: 'data scientist' }).expected?.p50).toBe(98_700);
    expect(ask({ role: 'data scientist', place: 'India' }).expected).toBeNull();
  });

  it.each([
    [{ role: 'dato scientist' }, 'role', 'Data scientist'],
    [{ role: 'ai engineer', level: 'seniour' }, 'level', 'senior'],
    [{ role: 'ai engineer', place: 'Germny' }, 'place', 'Germany'],
    [{ role: 'ai engineer', currency: 'USDD' }, 'currency', 'USD'],
  ] as const)('names what is nearest to an unknown word: %j', (words, what, name) => {
    const answer = answerPay(words, knowledge);
    expect(answer).toMatchObject({ kind: 'unknown', what });
    expect(answer.kind === 'unknown' && answer.nearest).toContain(name);
  });
});
