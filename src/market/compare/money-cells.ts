import type { Seniority } from '../../domain/analysis.js';
import type { ComparedPay, ComparisonCell } from '../../domain/comparison.js';
import { findCell, type CellQuery } from '../../domain/market-cells.js';
import { FEW, type PayFigure } from '../../domain/market.js';
import type { SourcedFigure } from '../../domain/role-profile.js';
import type { Estimate } from '../../domain/verdict.js';
import { measure, shareEstimate } from '../claims/figures.js';
import { cellOf, profilePart, type CellContext } from './context.js';
import { exactEstimate } from './work-cells.js';

/** Levels that pay is shown for. */
const PAY_LEVELS: readonly Seniority[] = ['intern', 'junior', 'mid', 'senior', 'staff', 'manager'];
const MOST_PLACES = 6;

/** Pay in US dollars of the role, at the level and in the place asked for; the US where none is. */
export function overallPay({ profile, figures, role, query }: CellContext): ComparedPay[] {
  const place = query.place ?? 'US';
  const pay = payOf(figures.snapshot, { role, ...query, place });
  return pay === null ? [] : [{ role: profile.id, group: place, pay }];
}

/** Pay by level, in the place asked for. */
export function levelPay({ profile, figures, role, query }: CellContext): ComparedPay[] {
  const place = query.place ?? 'US';
  return PAY_LEVELS.flatMap((level) => {
    const pay = payOf(figures.snapshot, { role, level, place });
    return pay === null ? [] : [{ role: profile.id, group: level, pay }];
  });
}

/** Pay by place, in the place's own currency, the most postings first. */
export function placePay({ profile, figures, role, query }: CellContext): ComparedPay[] {
  const level = query.level ?? 'all';
  return figures.snapshot.cells
    .filter((cell) => cell.role === role && cell.level === level && cell.place !== 'all')
    .flatMap(({ place, pay }) => {
      const first = pay[0];
      return first === undefined ? [] : [{ role: profile.id, group: place, pay: first }];
    })
    .sort((a, b) => b.pay.n - a.pay.n || (a.group < b.group ? -1 : 1))
    .slice(0, MOST_PLACES);
}

function payOf(snapshot: CellContext['figures']['snapshot'], query: CellQuery): PayFigure | null {
  return findCell(snapshot, query)?.pay.find(({ currency }) => currency === 'USD') ?? null;
}

/** Median and percentiles of stated pay. */
export function salaryCell(context: CellContext): ComparisonCell {
  const [overall] = overallPay(context);
  const { profile } = context;
  const said = profilePart(
    profile.payFigures.map(sourcedText),
    profile.payFigures.map(({ source }) => source),
  );
  if (overall === undefined) {
    return cellOf({ notes: ['No posting states pay in US dollars.'], profile: said });
  }
  const { group, pay } = overall;
  const of = { unit: 'USD/year', n: pay.n, source: 'postings' } as const;
  const shares = [
    ['lowest tenth, up to', pay.p10],
    ['lower quarter, up to', pay.p25],
    ['upper quarter, from', pay.p75],
    ['highest tenth, from', pay.p90],
  ] as const;
  const cell = context.cell;
  return cellOf({
    figures: [
      medianOf(pay, `median, ${group}`),
      ...shares.map(([label, value]) => exactEstimate(label, value, of)),
      ...(cell === undefined
        ? []
        : [shareEstimate(cell.payStated.count, cell.payStated.n, 'of the postings state pay')]),
    ],
    profile: said,
  });
}

function medianOf({ p50, low, high, n }: PayFigure, label: string): Estimate {
  return { label, unit: 'USD/year', value: p50, low, high, n, source: 'postings' };
}

/** Medians by level and by place; places with other currencies say so. */
export function salaryByPlaceCell(context: CellContext): ComparisonCell {
  const levels = levelPay(context).map(({ group, pay }) => medianOf(pay, group));
  const places = placePay(context).filter(({ pay }) => pay.n >= FEW);
  const inDollars = places.filter(({ pay }) => pay.currency === 'USD');
  const others = places.filter(({ pay }) => pay.currency !== 'USD');
  const { figures, role, query } = context;
  const remote = measure(
    figures,
    { workplace: ['remote'] },
    { role, ...(query.level && { level: query.level }) },
  );
  return cellOf({
    figures: [
      ...inDollars.map(({ group, pay }) => medianOf(pay, group)),
      ...levels,
      ...(remote === null ? [] : [{ ...remote, label: 'remote, where the workplace is stated' }]),
    ],
    notes: others.map(({ group, pay }) => {
      const amount = String(pay.p50).replace(/\B(?=(?:\d{3})+$)/g, ',');
      return `${group}: median ${pay.currency} ${amount} (n = ${pay.n})`;
    }),
  });
}

/** Freelance rates: what sources say; postings have none. */
export function ratesCell({ profile, cell }: CellContext): ComparisonCell {
  return cellOf({
    figures: cell === undefined ? [] : contractShare(cell.employment),
    notes: ['Rates of freelance markets are not in postings.'],
    profile: profilePart(
      profile.hourlyRates.map(sourcedText),
      profile.hourlyRates.map(({ source }) => source),
    ),
  });
}

/** Kinds of freelance projects, from the profile. */
export function projectsCell({ profile }: CellContext): ComparisonCell {
  return cellOf({
    profile: profilePart(
      profile.projectKinds.map(({ label, description }) => `${label}: ${description}`),
      profile.projectKinds.flatMap(({ sources }) => sources),
    ),
  });
}

function contractShare(
  employment: Readonly<Partial<Record<string, { readonly count: number }>>>,
): Estimate[] {
  const countOf = (key: string): number => employment[key]?.count ?? 0;
  const stated = Object.keys(employment)
    .filter((key) => key !== 'unspecified')
    .reduce((sum, key) => sum + countOf(key), 0);
  if (stated === 0) return [];
  const count = countOf('contract') + countOf('temporary');
  return [shareEstimate(count, stated, 'contract or temporary, where employment is stated')];
}

/** A figure of a guide as the profile quotes it: a claim, never ours. */
function sourcedText({ of, measure: kind, value, min, max, unit, place }: SourcedFigure): string {
  const grouped = (amount: number): string =>
    `${unit.startsWith('USD') ? '$' : ''}${String(amount).replace(/\B(?=(?:\d{3})+$)/g, ',')}`;
  const amount = value === undefined ? `${grouped(min ?? 0)}–${grouped(max ?? 0)}` : grouped(value);
  const per = unit === 'USD/hour' ? ' an hour' : '';
  return `${of}, ${kind}, ${place}: ${amount}${per}`;
}
