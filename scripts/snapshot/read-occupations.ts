import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { OccupationRow } from '../../src/domain/salary-tables.js';
import { readCsv } from '../gen/read-csv.js';

/** Years whose national tables are read. */
export const OEWS_YEARS: readonly number[] = [2020, 2021, 2022, 2023, 2024];
/**
 * The 2020 tables join these: software developers with testers, data scientists with other
 * mathematical occupations.
 */
const JOINED_CODES = ['15-1256', '15-2098'];

/** The rows of the occupations that our roles are mapped to, from the national OEWS tables. */
export function readOccupations(folder: string, codes: ReadonlySet<string>): OccupationRow[] {
  return OEWS_YEARS.flatMap((year) => {
    const text = readFileSync(join(folder, `bls-oews-national-${year}.csv`), 'utf8');
    const [head = [], ...lines] = readCsv(text);
    const column = (name: string): number => head.indexOf(name);
    return lines
      .filter((row) => row[column('O_GROUP')] === 'detailed' && codes.has(row[column('OCC_CODE')]!))
      .map((row): OccupationRow => ({
        code: row[column('OCC_CODE')]!,
        title: row[column('OCC_TITLE')]!,
        year,
        employment: toNumber(row[column('TOT_EMP')]),
        mean: toNumber(row[column('A_MEAN')]),
        p10: toNumber(row[column('A_PCT10')]),
        p25: toNumber(row[column('A_PCT25')]),
        p50: toNumber(row[column('A_MEDIAN')]),
        p75: toNumber(row[column('A_PCT75')]),
        p90: toNumber(row[column('A_PCT90')]),
      }));
  }).sort((a, b) => (a.code === b.code ? a.year - b.year : a.code < b.code ? -1 : 1));
}

/** The SOC codes of the occupations in `data/crosswalks/occupations.yaml`, and those that joined them. */
export function readOccupationCodes(file: string): ReadonlySet<string> {
  const taxonomies = parse(readFileSync(file, 'utf8')) as readonly {
    readonly id: string;
    readonly occupations: readonly { readonly code: string }[];
  }[];
  const onet = taxonomies.find(({ id }) => id === 'onet-soc-2019')?.occupations ?? [];
  return new Set([...onet.map(({ code }) => code.slice(0, 7)), ...JOINED_CODES]);
}

/** `#` is above the published limit, `*` and `**` are not released. */
function toNumber(cell: string | undefined): number | null {
  const value = Number(cell);
  return cell === undefined || cell === '' || !Number.isFinite(value) ? null : value;
}
