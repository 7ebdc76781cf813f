import * as Plot from '@observablehq/plot';
import type { ComparedPay, Comparison } from '../../domain/comparison.js';
import { amountText } from '../../domain/estimate-text.js';
import { FEW } from '../../domain/market.js';
import { colourOf, finish, frame, placeOf, type ComparisonPlot } from './frame.js';

const LEVELS = ['intern', 'junior', 'mid', 'senior', 'staff', 'manager'];
const READING =
  'The thin line runs from the lowest to the highest tenth, the thick one is the middle half, the ring the median.';

/** One line of the drawing. */
interface PayPoint {
  readonly row: string;
  readonly colour: string;
  readonly p50: number;
  readonly n: number;
}

/** Draws stated pay of each role; `null` where no role has enough postings that state it. */
export function drawPay(comparison: Comparison, document: object): ComparisonPlot | null {
  const { overall } = comparison.pay;
  const nameOf = ({ role }: ComparedPay): string =>
    comparison.roles[placeOf(comparison, role)]?.label ?? role;
  const missing = comparison.roles
    .filter(({ id }) => !overall.some(({ role, pay }) => role === id && pay.n >= FEW))
    .map(({ label }) => label);
  return draw(overall, {
    ...{ comparison, document, nameOf, missing },
    id: 'pay',
    title: 'Stated base pay, US dollars',
    margin: 120,
  });
}

/** Draws stated pay by level, the roles of one level together. */
export function drawPayByLevel(comparison: Comparison, document: object): ComparisonPlot | null {
  const { byLevel } = comparison.pay;
  const inOrder = LEVELS.flatMap((level) => byLevel.filter(({ group }) => group === level));
  const nameOf = ({ role, group }: ComparedPay): string =>
    `${group}, ${comparison.roles[placeOf(comparison, role)]?.label ?? role}`;
  const missing = inOrder.filter(({ pay }) => pay.n < FEW).map(nameOf);
  return draw(inOrder, {
    ...{ comparison, document, nameOf, missing },
    id: 'pay-by-level',
    title: 'Stated base pay by level, US dollars',
    margin: 160,
  });
}

interface PayDrawing {
  readonly comparison: Comparison;
  readonly document: object;
  readonly nameOf: (pay: ComparedPay) => string;
  /** Names of what has too few postings. */
  readonly missing: readonly string[];
  readonly id: string;
  readonly title: string;
  readonly margin: number;
}

function draw(rows: readonly ComparedPay[], drawing: PayDrawing): ComparisonPlot | null {
  const { comparison, document, nameOf, missing, id, title, margin } = drawing;
  const points = rows
    .filter(({ pay }) => pay.n >= FEW)
    .map((row) => ({
      ...row.pay,
      row: nameOf(row),
      colour: colourOf(placeOf(comparison, row.role)),
    }));
  if (points.length === 0) return null;
  const svg = Plot.plot({
    ...frame(points.length, document, margin),
    x: { label: 'US dollars a year', tickFormat: thousands, ticks: 4, grid: true, nice: 4 },
    y: { label: null, domain: points.map(({ row }) => row) },
    marks: [
      bar(points, 'p10', 'p90', 1.5),
      bar(points, 'p25', 'p75', 8),
      Plot.dot(points, { x: 'p50', y: 'row', r: 4.5, fill: 'var(--page)', stroke: 'colour' }),
    ],
  });
  const few = missing.length === 0 ? '' : ` Fewer than ${FEW} postings: ${missing.join('; ')}.`;
  const cells = points.map(({ row, n, p10, p25, p50, p75, p90 }) => [
    row,
    ...[p10, p25, p50, p75, p90].map((value) => amountText(value, 'USD/year')),
    String(n),
  ]);
  return {
    id,
    title,
    description: `${READING} ${points.map(pointText).join('; ')}.`,
    svg: finish(svg),
    note: `${READING}${few}`,
    table: [['', '10th', '25th', 'median', '75th', '90th', 'n'], ...cells],
  };
}

function bar(points: readonly PayPoint[], x1: string, x2: string, strokeWidth: number) {
  return Plot.ruleY(points, { x1, x2, y: 'row', stroke: 'colour', strokeWidth });
}

function pointText({ row, p50, n }: PayPoint): string {
  return `${row}: median ${amountText(p50, 'USD/year')}, n = ${n}`;
}

function thousands(value: number): string {
  return `$${Math.round(value / 1000)}k`;
}
