import type { RoleId, Seniority } from '../../domain/analysis.js';
import type { ClaimAsset, Measure } from '../../domain/claim.js';
import { findCell } from '../../domain/market-cells.js';
import type { MarketCell, MarketSnapshot, PayFigure } from '../../domain/market.js';
import type { SalaryTables } from '../../domain/salary-tables.js';
import { roleLabels } from '../../domain/roles.js';
import type { Estimate } from '../../domain/verdict.js';
import type { WorkCell, WorkFigures } from '../../domain/work-figures.js';
import { wilsonInterval } from '../wilson.js';

/** All figures that claims are checked against. */
export interface ClaimFigures {
  readonly snapshot: MarketSnapshot;
  readonly work: WorkFigures;
  readonly tables: SalaryTables;
  readonly skills: ClaimAsset['skills'];
}

/** Which postings a measure is taken of. */
export interface MeasureOf {
  readonly role: RoleId;
  readonly level?: Seniority;
}

const workCells = new WeakMap<WorkFigures, ReadonlyMap<string, WorkCell>>();
const signalNumbers = new WeakMap<WorkFigures, ReadonlyMap<string, number>>();

/** The work cell of a role and level; `undefined` where there are no such postings. */
export function findWork(
  work: WorkFigures,
  { role, level }: { readonly role: RoleId | 'all'; readonly level?: Seniority },
): WorkCell | undefined {
  let cells = workCells.get(work);
  if (cells === undefined) {
    cells = new Map(work.cells.map((cell) => [`${cell.role} ${cell.level}`, cell]));
    workCells.set(work, cells);
  }
  return cells.get(`${role} ${level ?? 'all'}`);
}

/** A share as an estimate with its Wilson interval. */
export function shareEstimate(count: number, n: number, label: string): Estimate {
  const { low, high } = wilsonInterval(count, n);
  const value = n === 0 ? 0 : count / n;
  return { label, unit: 'share', value, low, high, n, source: 'postings' };
}

/** Measures the postings of a role; `null` where there are none to measure. */
export function measure(
  figures: ClaimFigures,
  what: Measure,
  { role, level }: MeasureOf,
): Estimate | null {
  const of = `${level === undefined || level === 'unspecified' ? '' : `${level} `}${roleLabels[role]}`;
  if ('signal' in what) return signalShare(figures, what.signal, { role, level, of });
  if ('skill' in what) return signalShare(figures, `skill:${what.skill}`, { role, level, of });
  if ('depth' in what) return depthOf(figures, what.depth, { role, level, of });
  const cell = findCell(figures.snapshot, { role, ...(level && { level }) });
  if ('pay' in what) return payMedian(figures, { role, ...(level && { level }) });
  if (cell === undefined) return null;
  if ('education' in what) {
    return statedShare(cell.education, what.education, `${of}: ${educationText(what.education)}`);
  }
  if ('workplace' in what) {
    return statedShare(cell.workplace, what.workplace, `${of}: ${what.workplace.join(' or ')}`);
  }
  return statedShare(cell.employment, what.employment, `${of}: ${what.employment.join(' or ')}`);
}

interface Named {
  readonly role: RoleId;
  readonly level: Seniority | undefined;
  readonly of: string;
}

/** Whether what is measured goes without saying in many postings. */
export function isTacit({ work }: ClaimFigures, what: Measure): boolean {
  return 'signal' in what && work.signals[numberOf(work, what.signal) ?? -1]?.tacit === true;
}

function numberOf(work: WorkFigures, signal: string): number | undefined {
  let numbers = signalNumbers.get(work);
  if (numbers === undefined) {
    numbers = new Map(work.signals.map(({ id }, at) => [id, at]));
    signalNumbers.set(work, numbers);
  }
  return numbers.get(signal);
}

function signalShare({ work }: ClaimFigures, id: string, { role, level, of }: Named) {
  const at = numberOf(work, id);
  const cell = findWork(work, { role, ...(level && { level }) });
  if (at === undefined || cell === undefined) return null;
  return shareEstimate(cell.signals[at]!, cell.n, `${of}: ${work.signals[at]!.label}`);
}

function depthOf({ work }: ClaimFigures, kind: 'coding' | 'maths', { role, level, of }: Named) {
  const mean = findWork(work, { role, ...(level && { level }) })?.[kind];
  if (mean === null || mean === undefined) return null;
  const label = `${of}: required skills that are ${kind === 'coding' ? 'engineering' : 'mathematics'}`;
  const { mean: value, low, high, n } = mean;
  return { label, unit: 'share' as const, value, low, high, n, source: 'postings' };
}

/** The share among postings that state it: silence is not an answer. */
function statedShare<Key extends string>(
  shares: Readonly<Partial<Record<Key, { readonly count: number }>>>,
  wanted: readonly Key[],
  label: string,
): Estimate {
  const entries = Object.entries(shares) as [Key, { readonly count: number }][];
  const stated = entries.filter(([key]) => key !== 'unspecified');
  const sum = (list: typeof stated): number => list.reduce((all, [, { count }]) => all + count, 0);
  const n = sum(stated);
  return shareEstimate(
    sum(stated.filter(([key]) => wanted.includes(key))),
    n,
    `${label}, where stated`,
  );
}

const degreeNames: Readonly<Record<string, string>> = {
  none: 'no degree',
  bachelor: 'bachelor’s degree',
  master: 'master’s degree',
  phd: 'doctorate',
};

function educationText(levels: readonly string[]): string {
  return levels.map((level) => degreeNames[level] ?? level).join(' or ');
}

/** Pay in US dollars in the United States, as postings state it. */
export function payIn(
  { snapshot }: ClaimFigures,
  { role, level, place = 'US' }: MeasureOf & { readonly place?: string },
): PayFigure | null {
  const cell: MarketCell | undefined = findCell(snapshot, {
    role,
    place,
    ...(level && { level }),
  });
  return cell?.pay.find(({ currency }) => currency === 'USD') ?? null;
}

/** The median of that pay with its interval. */
export function payMedian(
  figures: ClaimFigures,
  of: MeasureOf & { readonly place?: string },
): Estimate | null {
  const pay = payIn(figures, of);
  if (pay === null) return null;
  const { p50, low, high, n } = pay;
  const level = of.level === undefined ? '' : `${of.level} `;
  const label = `${level}${roleLabels[of.role]}, ${of.place ?? 'US'}: median of stated pay`;
  return { label, unit: 'USD/year', value: p50, low, high, n, source: 'postings' };
}
