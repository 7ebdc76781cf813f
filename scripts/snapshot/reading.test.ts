import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readOccupations } from './read-occupations.js';
import { monthOf, readPostings } from './read-postings.js';
import { readSalaries } from './read-salaries.js';
import { readAshbyPay } from './structured-pay.js';

const folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('the month of a posting', () => {
  it.each([
    ['2020-04', '2020-04'],
    ['2025-09-17T08:00:00Z', '2025-09'],
    ['Fri, 06 Mar 2026 22:48:33 +0000', '2026-03'],
    ['yesterday', null],
    ['', null],
    [null, null],
  ])('%j is %j', (posted, month) => {
    expect(monthOf(posted)).toBe(month);
  });
});

describe('structured pay', () => {
  const salary = (min: number | null, max: number | null, more: object = {}) => ({
    ...{ compensationType: 'Salary', interval: '1 YEAR', currencyCode: 'USD' },
    ...{ minValue: min, maxValue: max, summary: '' },
    ...more,
  });
  const tiers = (...components: object[]) => ({
    compensationTiers: components.map((component) => ({ components: [component] })),
  });

  it.each([
    ['one tier', tiers(salary(90_000, 120_000)), ['USD', 90_000, 120_000]],
    [
      'two tiers',
      tiers(salary(90_000, 120_000), salary(100_000, 140_000)),
      ['USD', 90_000, 140_000],
    ],
    [
      'another currency beside it',
      tiers(salary(90_000, 120_000), salary(60_000, 80_000, { currencyCode: 'EUR' })),
      ['USD', 90_000, 120_000],
    ],
    ['an hourly wage', tiers(salary(50, 60, { interval: '1 HOUR' })), ['USD', 104_000, 124_800]],
  ])('of %s is read', (_name, compensation, [currency, low, high]) => {
    expect(readAshbyPay(compensation)).toEqual({ currency, low, high });
  });

  it.each([
    ['no tiers', tiers()],
    ['equity only', tiers(salary(1, 2, { compensationType: 'EquityPercentage' }))],
    ['on-target earnings', tiers(salary(90_000, 120_000, { summary: 'On Target Earnings' }))],
    ['one end', tiers(salary(90_000, null))],
    ['a single payment', tiers(salary(90_000, 120_000, { interval: '1 TIME' }))],
    ['an estimate as text', '$90K - $120K (est.)'],
    ['nothing', null],
  ])('is not read of %s', (_name, compensation) => {
    expect(readAshbyPay(compensation)).toBeNull();
  });
});

describe('postings', () => {
  it('count once where one company offers one job twice', () => {
    const words = Array.from({ length: 120 }, (_, at) => `word${at}`).join(' ');
    const lines = [
      { id: 'a', company: 'One', title: 'Analyst', text: `${words} Berlin` },
      { id: 'b', company: 'ONE 4.1', title: 'Analyst', text: `${words} Munich` },
      { id: 'c', company: 'Two', title: 'Analyst', text: `${words} Berlin` },
      { id: 'd', company: 'One', title: 'Analyst', text: 'Something else is asked for here.' },
      { id: 'e', company: 'One', title: 'Analyst', text: ' ' },
    ].map((record) => JSON.stringify({ ...record, source: 'board', posted: '2026-01-02' }));
    const { postings, rows } = readPostings(file('p.jsonl.gz', gzipSync(lines.join('\n'))));
    expect(postings.map(({ posting }) => posting.id)).toEqual(['a', 'c', 'd']);
    expect(postings[0]).toMatchObject({ source: 'board', month: '2026-01' });
    expect(rows.get('board')).toEqual({ all: 5, twins: 1 });
  });
});

describe('tables', () => {
  it('of salaries are told by role, level, country and year, where there are 20', () => {
    const head =
      'work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,employee_residence,remote_ratio,company_location,company_size';
    const row = (title: string, type: string, dollars: number) =>
      `2024,SE,${type},${title},1,USD,${dollars},US,0,US,M`;
    const text = [
      head,
      ...Array.from({ length: 20 }, (_, at) => row('Data Scientist', 'FT', 100_000 + 1000 * at)),
      row('Data Scientist', 'PT', 1),
      row('Associate', 'FT', 1),
    ].join('\n');
    const { rows, used, read } = readSalaries(file('s.csv', text));
    expect([used, read]).toEqual([20, 22]);
    expect(rows.at(-1)).toMatchObject({ role: 'data-scientist', level: 'senior', country: 'all' });
    expect(rows.at(-1)).toMatchObject({ year: 2024, n: 20, p50: 109_500 });
  });

  it('of occupations keep what is not published apart from zero', () => {
    for (const year of [2020, 2021, 2022, 2023, 2024]) {
      file(
        `bls-oews-national-${year}.csv`,
        'OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,A_MEAN,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90\n' +
          `15-2051,"Data Scientists, all",detailed,1000,100,50,60,90,120,#\n15-2050,Data Scientists,broad,1,1,1,1,1,1,1\n`,
      );
    }
    const rows = readOccupations(folder, new Set(['15-2051', '15-2050']));
    expect(rows).toHaveLength(5);
    expect(rows[0]).toEqual({
      ...{
        code: '15-2051',
        title: 'Data Scientists, all',
        year: 2020,
        employment: 1000,
        mean: 100,
      },
      ...{ p10: 50, p25: 60, p50: 90, p75: 120, p90: null },
    });
  });
});
