import { describe, expect, it } from 'vitest';
import type { Advice, Gap } from '../domain/advice.js';
import { renderAdvice } from './advice-report.js';
import { widest } from './test-fit.js';

const share = (count: number, n: number): Gap['required'] => ({ count, n, low: 0.1, high: 0.9 });
const gap = (label: string, status: Gap['status'], reason: Gap['reason']): Gap => ({
  ...{ skill: label, label, status, reason, required: share(30, 100) },
});
const figure = {
  ...{ n: 40, p10: 90_000, p25: 100_000, p50: 120_400, p75: 150_000, p90: 170_000 },
  ...{ low: 110_000, high: 130_000, currency: 'EUR', sources: {}, from: '2024-01', to: '2025-12' },
};

function adviceOf(some: Partial<Advice> = {}): Advice {
  return {
    roles: [
      { role: 'data-analyst', share: 1, open: share(18, 102), covered: 0.43 },
      { role: 'data-scientist', share: 0, open: null, covered: null },
    ],
    target: { role: 'data-analyst', level: 'mid', place: null },
    gaps: {
      rests: { n: 100, level: 'all', place: 'all' },
      gaps: [
        gap('SQL', 'met', 'shown'),
        gap('dbt', 'not-shown', 'none'),
        gap('R', 'partly', 'listed'),
      ],
    },
    path: {
      ...{ n: 50, rests: { n: 50, level: 'mid', place: 'all' }, open: 5, bound: 9, exact: true },
      steps: [
        {
          ...{ skill: 'dbt', label: 'dbt', opened: 9 },
          prerequisites: [{ skill: 'etl', label: 'ETL', together: share(27, 30), shown: false }],
        },
      ],
    },
    ladder: [
      {
        ...{ rung: 'Data analyst', level: 'mid', track: 'practice', stands: 'here', sources: [] },
        ...{ years: { min: 2, max: 4 }, postingYears: { median: 3, n: 60 } },
      },
    ],
    pay: [{ figure, rests: { n: 40, level: 'mid', place: 'all' } }],
    switches: [
      {
        ...{ from: 'data-analyst', to: 'data-scientist', basis: 'resume', covered: 0.38 },
        ...{
          carriesOver: [gap('SQL', 'met', 'shown')],
          missing: [gap('dbt', 'not-shown', 'none')],
        },
      },
    ],
    sources: [],
    ...some,
  };
}

const person = { name: 'cv.txt', hidden: 0 };

describe('the report of advice', () => {
  it('tells roles, gaps, path, ladder, pay and switches, each with its numbers', () => {
    const text = renderAdvice(adviceOf(), person, { width: 80, colour: false });
    for (const line of [
      '  Data analyst       100% ████████████████████   43% covered  18 of 102 open',
      '  Data scientist       0%',
      'What Data analyst, mid asks for   100 postings, all levels',
      '  shown         SQL',
      '  missing       dbt                               30% 10%–90%',
      '                R                                 30% 10%–90%    only in a list',
      'What to learn first   50 postings',
      '  1.  dbt                                        9 open',
      '      first: ETL (asked for with it in 27 of 30 postings)',
      '  Now open: 5. No other choice of as many skills opens more.',
      '  ▸ Data analyst  mid        2–4 years   3 years (60 postings)',
      '  EUR   100k–150k    median 120k, 40 postings, all places, 2024-01 to 2025-12',
      '   38%    to Data scientist',
    ]) {
      expect(text.split('\n').map((one) => one.trimEnd())).toContain(line);
    }
  });

  it('says so where figures are wanting', () => {
    const text = renderAdvice(
      adviceOf({ gaps: null, path: null, pay: [], ladder: [], switches: [] }),
      person,
      { width: 80, colour: false },
    );
    expect(text).toContain('Too few such postings state what they pay.');
    expect(text).not.toContain('What to learn first');
  });

  it('says so where pay is of other places than asked for', () => {
    const target = { role: 'data-analyst', level: 'mid', place: 'PT' } as const;
    const text = renderAdvice(adviceOf({ target }), person, { width: 80, colour: false });
    expect(text).toContain('Too few postings of PT state pay; these are of other places.');
  });

  it('says so where the résumé shows none of the roles, and where text was hidden', () => {
    const roles = adviceOf().roles.map((one) => ({ ...one, share: 0 }));
    const text = renderAdvice(
      adviceOf({ roles }),
      { name: 'cv', hidden: 2 },
      { width: 80, colour: false },
    );
    expect(text).toContain('Your résumé shows the work of none of these roles');
    expect(text).toContain('The file holds 2 texts that a person does not see');
  });

  it.each([60, 80, 100])('stays within %i columns', (width) => {
    const long = adviceOf({
      gaps: {
        rests: { n: 3, level: 'all', place: 'all' },
        gaps: [gap('long name '.repeat(9), 'partly', 'broader')],
      },
      ladder: [{ ...adviceOf().ladder[0]!, rung: 'Supervisor of technical staff' }],
    });
    expect(widest(renderAdvice(long, person, { width, colour: true }))).toBeLessThanOrEqual(width);
  });
});
