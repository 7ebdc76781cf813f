import { readFileSync } from 'node:fs';
import type { RoleId } from '../../src/domain/analysis.js';
import { FEW, type OrAll } from '../../src/domain/market.js';
import { roleIds } from '../../src/domain/roles.js';
import type { SalaryRow } from '../../src/domain/salary-tables.js';
import { readTitleCues, roleOfTitleCues } from '../../src/judge/classify/title-cues.js';
import { percentileFigure } from '../../src/market/percentiles.js';
import { readCsv } from '../gen/read-csv.js';

/** What the table's letters mean (its documentation: entry, mid, senior, executive level). */
const LEVELS = { EN: 'junior', MI: 'mid', SE: 'senior', EX: 'executive' } as const;
type Level = OrAll<(typeof LEVELS)[keyof typeof LEVELS]>;
/** Countries with fewer rows have none of their own. */
const LEAST_OF_COUNTRY = 100;

interface Salary {
  readonly role: RoleId;
  readonly level: Level;
  readonly country: string;
  readonly year: number;
  readonly dollars: number;
}

/** The table of ai-jobs.net in figures; `read` rows were there, of which `used` name a role. */
export interface SalaryReading {
  readonly rows: readonly SalaryRow[];
  readonly used: number;
  readonly read: number;
  readonly years: readonly number[];
}

/** Reads the CSV file of ai-jobs.net. Only full-time rows whose title names a role are used. */
export function readSalaries(file: string): SalaryReading {
  const [head = [], ...lines] = readCsv(readFileSync(file, 'utf8'));
  const column = (name: string): number => head.indexOf(name);
  const at = {
    year: column('work_year'),
    level: column('experience_level'),
    employment: column('employment_type'),
    title: column('job_title'),
    dollars: column('salary_in_usd'),
    country: column('company_location'),
  };
  const rows = lines.filter((line) => line.length > 1);
  const roles = new Map<string, RoleId | null>();
  const salaries = rows.flatMap((row): Salary[] => {
    const title = row[at.title]!;
    if (!roles.has(title)) roles.set(title, roleOfTitleCues(readTitleCues(title)));
    const role = roles.get(title)!;
    const level = LEVELS[row[at.level] as keyof typeof LEVELS];
    if (role === null || level === undefined || row[at.employment] !== 'FT') return [];
    const [country, year, dollars] = [
      row[at.country]!,
      Number(row[at.year]),
      Number(row[at.dollars]),
    ];
    return [{ role, level, country, year, dollars }];
  });
  const years = [...new Set(salaries.map(({ year }) => year))].sort((a, b) => a - b);
  return { rows: foldSalaries(salaries, years), used: salaries.length, read: rows.length, years };
}

function foldSalaries(salaries: readonly Salary[], years: readonly number[]): SalaryRow[] {
  const countries = frequentCountries(salaries);
  const values = new Map<string, number[]>();
  for (const { role, level, country, year, dollars } of salaries) {
    for (const ofRole of ['all', role]) {
      for (const ofLevel of ['all', level]) {
        for (const place of countries.includes(country) ? ['all', country] : ['all']) {
          for (const ofYear of ['all', year]) {
            const key = `${ofRole} ${ofLevel} ${place} ${ofYear}`;
            const list = values.get(key) ?? [];
            values.set(key, list);
            list.push(dollars);
          }
        }
      }
    }
  }
  const rows: SalaryRow[] = [];
  for (const role of ['all', ...roleIds] as const) {
    for (const level of ['all', ...Object.values(LEVELS)] as const) {
      for (const country of ['all', ...countries]) {
        for (const year of ['all', ...years] as const) {
          const list = values.get(`${role} ${level} ${country} ${year}`) ?? [];
          if (list.length < FEW) continue;
          rows.push({ role, level, country, year, ...percentileFigure(list, Math.round)! });
        }
      }
    }
  }
  return rows;
}

function frequentCountries(salaries: readonly Salary[]): string[] {
  const counts = new Map<string, number>();
  for (const { country } of salaries) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].flatMap(([country, n]) => (n >= LEAST_OF_COUNTRY ? [country] : [])).sort();
}
