import { join } from 'node:path';
import { salaryFormat, type SalaryTables } from '../../src/domain/salary-tables.js';
import { OEWS_YEARS, readOccupationCodes, readOccupations } from './read-occupations.js';
import { readSalaries } from './read-salaries.js';
import { countedSource, type DescribedSource } from './read-sources.js';

/**
 * The public tables in figures.
 *
 * @param folder holds the CSV files
 * @param crosswalk `data/crosswalks/occupations.yaml`
 */
export function makeSalaryTables(
  folder: string,
  crosswalk: string,
  sources: readonly DescribedSource[],
): SalaryTables {
  const salaries = readSalaries(join(folder, 'ai-jobs-net-salaries.csv'));
  const occupations = readOccupations(folder, readOccupationCodes(crosswalk));
  const describe = (id: string) => sources.find((source) => source.id === id)!;
  return {
    format: salaryFormat,
    sources: [
      countedSource(describe('ai-jobs-net'), salaries.used, salaries.years.map(String)),
      countedSource(describe('bls-oews'), occupations.length, OEWS_YEARS.map(String)),
    ],
    salaries: salaries.rows,
    occupations,
  };
}
