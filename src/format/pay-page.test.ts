import { describe, expect, it } from 'vitest';
import type { PayFigure } from '../domain/market.js';
import type { PayAnswer } from '../domain/pay-answer.js';
import { renderPay } from './pay-page.js';

const figure: PayFigure = {
  ...{ currency: 'EUR', n: 7, p10: 50_000, p25: 55_000, p50: 60_000, p75: 65_000, p90: 70_000 },
  ...{ low: 50_000, high: 71_000, sources: { sample: 7 }, from: '2026-01', to: '2026-02' },
};
const answer: PayAnswer = {
  kind: 'pay',
  question: { role: 'data-scientist', level: 'senior', place: 'DE', currency: 'EUR' },
  roleLabel: 'Data scientist',
  placeLabels: { DE: 'Germany' },
  n: 12,
  exact: figure,
  wider: { figure: { ...figure, n: 40 }, reach: 'role', level: 'all', place: 'all' },
  expected: null,
  salaries: null,
  occupations: [],
  currencies: [
    { currency: 'USD', n: 80 },
    { currency: 'EUR', n: 47 },
  ],
  sources: [
    {
      ...{ id: 'sample', title: 'Sample postings', kind: 'postings', licence: null, url: null },
      ...{ from: '2026-01', to: '2026-02', n: 1200, biases: ['Made up.'] },
    },
  ],
};
const style = { width: 80, colour: false };

describe('the page of what a role pays', () => {
  it('says what rests on few, and what more postings state', () => {
    expect(renderPay(answer, style)).toBe(
      `${[
        'Data scientist  pay · senior, Germany',
        '─'.repeat(80),
        '',
        'What postings state ! rests on few: fewer than 20',
        '  10 %      25 %      median    75 %      90 %',
        '  €50,000   €55,000   €60,000   €65,000   €70,000',
        '  7 postings, 2026-01 to 2026-02; base pay of a year, middle of the range. The',
        '  median lies between €50,000 and €71,000 (95 %).',
        '',
        'More postings: all levels, all places',
        '  10 %      25 %      median    75 %      90 %',
        '  €50,000   €55,000   €60,000   €65,000   €70,000',
        '  40 postings, 2026-01 to 2026-02; base pay of a year, middle of the range. The',
        '  median lies between €50,000 and €71,000 (95 %).',
        '',
        'Sources',
        '  · Sample postings: 2026-01 to 2026-02, 1,200 rows',
        '',
        'What they cannot tell',
        '  · Made up.',
      ].join('\n')}\n`,
    );
  });

  it('says what there is where nothing is stated', () => {
    const page = renderPay({ ...answer, exact: null, wider: null }, style);
    expect(page).toContain(
      '  None of the 12 postings states a range in EUR. Postings of the role state USD\n  (80).',
    );
    expect(renderPay({ ...answer, n: 0, exact: null }, style)).toContain(
      'The figures hold no group of five or more such postings.',
    );
  });

  it('gives no interval to fewer than six', () => {
    const page = renderPay({ ...answer, exact: { ...figure, n: 5 }, wider: null }, style);
    expect(page).toContain('5 postings');
    expect(page).not.toContain('median lies');
  });

  it('prints the model and the tables, and says what is not published', () => {
    const percentiles = { p10: 1000, p25: 2000, p50: 3000, p75: 4000, p90: 5000 };
    const page = renderPay(
      {
        ...answer,
        expected: { currency: 'USD', ...percentiles },
        salaries: {
          ...{ role: 'data-scientist', level: 'senior', country: 'US', year: 2024 },
          ...{ n: 1234, low: 1, high: 2, ...percentiles },
        },
        occupations: [
          {
            ...{ code: '15-2051', title: 'Data Scientists', year: 2024, employment: 233_440 },
            ...{ mean: null, ...percentiles, p90: null },
          },
        ],
      },
      { width: 100, colour: true },
    );
    expect(page).toContain('What the model expects');
    expect(page).toContain('ai-jobs.net, senior, US, 2024: median $3,000');
    expect(page).toContain('not published');
    expect(page).toContain('\u001b[1m');
  });
});
