import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { EmploymentError, WorkFigures } from '../../src/domain/work-figures.js';

type Row = Readonly<Record<string, string>>;

/** Occupations whose growth is told. */
const OCCUPATIONS = ['15-1221', '15-1252', '15-2051'];
const YEARS = [2020, 2021, 2022, 2023, 2024] as const;

/** Reads from the BLS national tables how sure their numbers of people are. */
export function readEmploymentErrors(folder: string): EmploymentError[] {
  return YEARS.flatMap((year) =>
    readRows(folder, year)
      .filter(({ OCC_CODE = '' }) => OCCUPATIONS.includes(OCC_CODE))
      .map((row) => ({ code: row['OCC_CODE']!, year, percent: Number(row['EMP_PRSE']) })),
  );
}

/** Reads what the best paid quarter of all people in work earns at least, in the newest year. */
export function readUpperQuarter(folder: string): WorkFigures['upperQuarter'] {
  const year = YEARS.at(-1)!;
  const all = readRows(folder, year).find(({ OCC_CODE }) => OCC_CODE === '00-0000');
  return { year, wage: Number(all?.['A_PCT75']) };
}

function readRows(folder: string, year: number): Row[] {
  const text = readFileSync(join(folder, `bls-oews-national-${year}.csv`), 'utf8');
  return parse(text, { columns: true, bom: true }) as Row[];
}
