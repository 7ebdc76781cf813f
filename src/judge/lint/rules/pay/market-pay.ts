import type { PayRange } from '../../../../domain/analysis.js';
import { FEW, type MarketCell, type PayFigure } from '../../../../domain/market.js';
import { nearestCell, type CellReach } from '../../../../domain/market-cells.js';
import { roleLabels } from '../../../../domain/roles.js';
import { placeKey, readPlace } from '../../../../extract/place/read-place.js';
import { defineReading } from '../../readings/define-reading.js';
import type { LintInput } from '../../rule.js';

/** The pay of a posting beside what comparable postings state. */
export interface PayComparison {
  /** The first of the ranges compared. */
  readonly range: PayRange;
  /** Least and most of all ranges, of a year, in the currency of the figure. */
  readonly low: number;
  readonly high: number;
  readonly figure: PayFigure;
  readonly cell: MarketCell;
}

/**
 * Compares base pay with the postings of the same role, level and place, or of the role and level
 * where those are fewer than 20 and the currency is the place's own, or else of the role and place. `null` where pay, role or
 * figures are missing.
 */
export const comparePay = defineReading(({ analysis, market }: LintInput): PayComparison | null => {
  const role = analysis.roles[0]?.role;
  if (market === null || role === undefined || role === 'other' || analysis.abstained !== null)
    return null;
  const [range, ...further] = analysis.pay.filter(isComparable);
  if (range === undefined) return null;
  const figureIn = ({ pay }: MarketCell): PayFigure | undefined =>
    pay.find(({ currency, n }) => currency === range.currency && n >= FEW);
  const level = analysis.seniority.value;
  const place = placeKey(
    readPlace(analysis.location.value ?? ''),
    analysis.workplace.value === 'remote',
  );
  const query = {
    role,
    ...(level === 'unspecified' ? {} : { level }),
    ...(place === null ? {} : { place }),
  };
  const hasPay = (cell: MarketCell): boolean => figureIn(cell) !== undefined;
  const found = [query, { ...query, level: 'all' as const }]
    .map((asked) => nearestCell(market, asked, hasPay))
    .find((cell) => cell !== undefined && NEAR.has(cell.reach));
  if (found === undefined) return null;
  if (found.reach === 'role-and-level' && !isCurrencyOf(place, range.currency)) return null;
  const figure = figureIn(found.cell);
  if (figure === undefined) return null;
  const alike = [range, ...further.filter(({ currency }) => currency === range.currency)];
  return {
    range,
    low: Math.min(...alike.map(({ annualised }) => annualised!.min!)),
    high: Math.max(...alike.map(({ annualised }) => annualised!.max!)),
    figure,
    cell: found.cell,
  };
});

/** Wider cells are of other work, or of all levels everywhere. */
const NEAR: ReadonlySet<CellReach> = new Set(['as-asked', 'country', 'role-and-level']);

/** ISO 4217 codes begin with their country's code; the euro and an unknown place are let pass. */
function isCurrencyOf(place: string | null, currency: string | null): boolean {
  return place === null || currency === 'EUR' || currency?.slice(0, 2) === place;
}

/** Base pay, or what may be base pay, with both ends and a currency. */
function isComparable({ basis, currency, annualised }: PayRange): boolean {
  return (
    basis !== 'total' &&
    currency !== null &&
    annualised !== null &&
    annualised.min !== null &&
    annualised.max !== null
  );
}

/** What the peers state, in one sentence with their number and months. */
export function sayPeers({ figure, cell }: PayComparison): string {
  const { role, level, place } = cell;
  const what = [
    level === 'all' || level === 'unspecified' ? '' : `${level} `,
    role === 'all' ? 'postings' : `${roleLabels[role]} postings`,
    place === 'all' ? '' : place === 'remote' ? ' for remote work' : ` in ${place}`,
  ].join('');
  const { currency, p10, p50, p90, n, from, to } = figure;
  const when = from === null || to === null ? '' : from === to ? `, ${from}` : `, ${from} to ${to}`;
  return `Of ${n} ${what} that state base pay in ${currency}${when}, the middle of the range is ${sayAmount(p50)} in the median, and between ${sayAmount(p10)} and ${sayAmount(p90)} in eight of ten.`;
}

/** A full number with commas between thousands. */
export function sayAmount(amount: number): string {
  const digits = String(Math.round(amount));
  const groups = [];
  for (let end = digits.length; end > 0; end -= 3)
    groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(',');
}
