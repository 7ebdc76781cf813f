import type { RoleId } from '../../domain/analysis.js';
import type { Bound, Check, Claim } from '../../domain/claim.js';
import { roleLabels } from '../../domain/roles.js';
import type { CheckedPart, Estimate } from '../../domain/verdict.js';
import type { OccupationRow, SalaryRow, SalaryTables } from '../../domain/salary-tables.js';
import type { WorkFigures } from '../../domain/work-figures.js';
import { Z95 } from '../wilson.js';
import {
  ABOUT,
  agrees,
  allOf,
  decided,
  differenceOf,
  isAbove,
  noFigure,
  reaches,
  type Decision,
} from './decide.js';
import { amountText, percentText, rangeText } from '../../domain/estimate-text.js';
import { payMedian, shareEstimate, type ClaimFigures } from './figures.js';

type Of<Kind extends Check['is']> = Extract<Check, { readonly is: Kind }>;

/** A quoted figure may be rounded by this much and is still the published one. */
const ROUNDING = 0.02;

const percentileNames = { p10: 'tenth percentile', p50: 'median', p90: 'ninetieth percentile' };

/**
 * `bls-wage`: a quoted wage. It is the published figure of a year where it lies within two percent
 * and on the side that the guide says; of an older year than the newest it is outdated.
 */
export function checkWage(claim: Claim, check: Of<'bls-wage'>, { tables }: ClaimFigures): Decision {
  const years = yearsOf(tables, check.occupation).flatMap((row) => {
    const wage = row[check.measure];
    return wage === null ? [] : [{ row, wage }];
  });
  const newest = years.at(-1);
  if (newest === undefined) return noFigure('The occupation is not in the wage tables.');
  const published = years.filter(({ wage }) => isQuoted(wage, claim.value!, check.bound)).at(-1);
  const estimates = [
    newest,
    ...(published === undefined || published === newest ? [] : [published]),
  ].map(({ row, wage }) => wageEstimate(row, wage, percentileNames[check.measure]));
  const now = `${amountText(newest.wage, 'USD/year')} in ${newest.row.year}`;
  if (published === newest) return decided('supported', `Published: ${now}.`, ...estimates);
  if (published !== undefined) {
    const then = `${amountText(published.wage, 'USD/year')} in ${published.row.year}`;
    return decided('outdated', `Published: ${then}, and ${now}.`, ...estimates);
  }
  const all = years.map(({ row, wage }) => `${row.year} ${amountText(wage, 'USD/year')}`);
  return decided('contradicted', `In no year: ${all.join(', ')}.`, ...estimates);
}

function isQuoted(wage: number, value: number, bound: Bound): boolean {
  if (bound === 'at-least' && wage < value) return false;
  if (bound === 'at-most' && wage > value) return false;
  return Math.abs(wage - value) <= value * (bound === 'about' ? ABOUT : ROUNDING);
}

/** The rows of an occupation, oldest first. */
function yearsOf({ occupations }: SalaryTables, code: string): OccupationRow[] {
  return occupations.filter((row) => row.code === code).sort((a, b) => a.year - b.year);
}

function wageEstimate({ title, year }: OccupationRow, wage: number, measure: string): Estimate {
  return {
    label: `${title}, ${measure}, May ${year}`,
    unit: 'USD/year',
    ...{ value: wage, low: wage, high: wage, n: null, source: 'bls-oews' },
  };
}

/** `pay-beside-wage`: does the occupation's median speak for the role's. */
export function checkPayBesideWage(check: Of<'pay-beside-wage'>, figures: ClaimFigures): Decision {
  const median = payMedian(figures, { role: check.role });
  const newest = yearsOf(figures.tables, check.occupation).at(-1);
  if (median === null || newest === undefined || newest.p50 === null) {
    return noFigure('One of the two figures is missing.');
  }
  const wage = wageEstimate(newest, newest.p50, 'median');
  const reason = `${amountText(median.value, 'USD/year')} in postings of ${roleLabels[check.role]}s against ${amountText(newest.p50, 'USD/year')} of the occupation; one speaks for the other within ${percentText(ABOUT)}.`;
  return decided(agrees(median, newest.p50, 'about'), reason, median, wage);
}

/** `well-paid`: stated pay against what a quarter of all people in work earn at least. */
export function checkWellPaid(check: Of<'well-paid'>, figures: ClaimFigures): Decision {
  const { year, wage } = figures.work.upperQuarter;
  const parts = check.roles.flatMap((role): CheckedPart[] => {
    const estimate = payMedian(figures, { role });
    return estimate === null ? [] : [{ estimate, verdict: reaches(estimate, wage) }];
  });
  const reason = `The best paid quarter of all people in work earns from ${amountText(wage, 'USD/year')} (May ${year}).`;
  return { verdict: allOf(parts), reason, parts };
}

/** `bls-growth` and `growing`: employment since then, against the pace a projection needs. */
export function checkGrowth(
  check: Of<'bls-growth'> | Of<'growing'>,
  { tables, work }: ClaimFigures,
): Decision {
  const years = yearsOf(tables, check.occupation);
  const from = years.find(({ year }) => year === check.from);
  const to = years.at(-1);
  if (from === undefined || to === undefined || to.year <= from.year) {
    return noFigure('The employment tables do not reach so far.');
  }
  const growth = growthOf(from, to, work);
  if (growth === null) return noFigure('The employment tables lack a number.');
  const grown = `${from.title}: from ${from.year} to ${to.year} ${percentText(growth.value)} (${rangeText(growth.low, growth.high, 'share')})`;
  if (check.is === 'growing') return decided(isAbove(growth), `${grown}.`, growth);
  const pace = (1 + check.percent / 100) ** ((to.year - from.year) / (check.to - check.from)) - 1;
  const isKept = growth.low >= pace;
  const reason = `${grown}; the projection needs ${percentText(pace)} in that time. So far it ${isKept ? 'is kept' : 'cannot be told'}; what comes, no figure shows.`;
  const verdict = isKept ? 'supported' : growth.high < 0 ? 'contradicted' : 'unclear';
  return decided(verdict, reason, growth);
}

/** Growth of employment, its interval from the published relative standard errors. */
function growthOf(from: OccupationRow, to: OccupationRow, work: WorkFigures): Estimate | null {
  const errorOf = ({ code, year }: OccupationRow): number | undefined =>
    work.employmentErrors.find((row) => row.code === code && row.year === year)?.percent;
  const [first, last] = [errorOf(from), errorOf(to)];
  if (from.employment === null || to.employment === null) return null;
  if (first === undefined || last === undefined) return null;
  const ratio = to.employment / from.employment;
  const half = (Z95 * ratio * Math.hypot(first, last)) / 100;
  return {
    label: `growth of employment, ${from.year} to ${to.year}`,
    unit: 'share',
    ...{ value: ratio - 1, low: ratio - 1 - half, high: ratio - 1 + half, n: null },
    source: 'bls-oews',
  };
}

/** `rising` and `rising-pay`: a role in the salary table, its share of the rows or its median. */
export function checkRising(
  check: Of<'rising' | 'rising-pay'>,
  { tables }: ClaimFigures,
): Decision {
  const roles = typeof check.role === 'string' ? [check.role] : check.role;
  const estimateOf = check.is === 'rising' ? rowShare : rowMedian;
  const parts = roles.flatMap((role): CheckedPart[] => {
    const first = estimateOf(tables, role, check.from);
    const last = estimateOf(tables, role, check.to);
    if (first === null || last === null) return [];
    const label = `${last.label}, less that of ${check.from}`;
    const estimate = { ...differenceOf(last, first), label };
    const verdict = isAbove(estimate);
    // The table took in ever more titles: a share that rises did so all the same, one that falls may
    // only be diluted.
    const isDiluted = check.is === 'rising' && verdict === 'contradicted';
    return [{ estimate, verdict: isDiluted ? 'unclear' : verdict }];
  });
  if (parts.length < roles.length) return noFigure('Too few rows in the salary table.');
  const found = parts.map(({ estimate: { value, unit } }) => amountText(value, unit)).join(' and ');
  const what = check.is === 'rising' ? 'Share of the salary table’s rows' : 'Median in the table';
  const reason = `${what} from ${check.from} to ${check.to}: ${found}.`;
  return { verdict: allOf(parts), reason, parts };
}

function rowShare(tables: SalaryTables, role: RoleId, year: number): Estimate | null {
  const [own, all] = [salaryRow(tables, { role, year }), salaryRow(tables, { role: 'all', year })];
  if (own === undefined || all === undefined) return null;
  const label = `rows of ${roleLabels[role]}s in ${year}`;
  return { ...shareEstimate(own.n, all.n, label), source: 'ai-jobs-net' };
}

function rowMedian(tables: SalaryTables, role: RoleId, year: number): Estimate | null {
  const row = salaryRow(tables, { role, year, country: 'US' });
  if (row === undefined) return null;
  return tableEstimate(row, `${roleLabels[role]}, US, median of ${year}`);
}

/** `table-pay`: pay of a role and level in the salary table. */
export function checkTablePay(
  claim: Claim,
  check: Of<'table-pay'>,
  { tables }: ClaimFigures,
): Decision {
  const { role, level } = check;
  const row = salaryRow(tables, { role, level, country: 'US' });
  if (row === undefined) return noFigure('The salary table has too few such rows.');
  const estimate = tableEstimate(row, `${level} ${roleLabels[role]}, US: median of reported pay`);
  const reason = `${amountText(row.p50, 'USD/year')} in the middle of ${row.n} rows; the guide says ${amountText(claim.value!, 'USD/year')}.`;
  return decided(agrees(estimate, claim.value!, check.bound), reason, estimate);
}

/** The row of exactly this; what is not given is `all`. */
function salaryRow(
  { salaries }: SalaryTables,
  wanted: Partial<Pick<SalaryRow, 'role' | 'level' | 'country' | 'year'>>,
): SalaryRow | undefined {
  const { role = 'all', level = 'all', country = 'all', year = 'all' } = wanted;
  return salaries.find(
    (row) =>
      row.role === role && row.level === level && row.country === country && row.year === year,
  );
}

function tableEstimate({ p50, low, high, n }: SalaryRow, label: string): Estimate {
  return { label, unit: 'USD/year', value: p50, low, high, n, source: 'ai-jobs-net' };
}
