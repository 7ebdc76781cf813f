import * as Plot from '@observablehq/plot';
import type { ComparedPay, Comparison } from '../domain/comparison.js';
import { amountText, estimateText } from '../domain/estimate-text.js';
import { FEW } from '../domain/market.js';
import { truncate } from './wrap.js';

/** A drawing with the words and numbers that stand for it. */
export interface ComparisonPlot {
  readonly id: string;
  readonly title: string;
  /** What is to be seen, for those who do not see it. */
  readonly description: string;
  readonly svg: string;
  /** The same numbers; the first row is the head. */
  readonly table: readonly (readonly string[])[];
}

/** Units of the drawing; on a page it is scaled to the width there is. */
const WIDTH = 370;
const ROW = 22;
const LONGEST_LABEL = 22;
/** Own skills drawn of each role. */
const OWN_SKILLS = 6;

/**
 * Draws a comparison: pay, pay by level, skills that set the roles apart, and depth. Drawings without
 * data are left out. Colours are CSS custom properties, `--role-1` and so on.
 *
 * @param document what Plot makes its elements with; the caller's, so that no browser is needed
 */
export function drawComparison(comparison: Comparison, document: object): ComparisonPlot[] {
  return [
    drawPay(comparison, comparison.pay.overall, document, 'pay', 'Stated base pay, US dollars'),
    drawPay(
      comparison,
      comparison.pay.byLevel,
      document,
      'pay-by-level',
      'Stated base pay by level, US dollars',
    ),
    drawOwnSkills(comparison, document),
    drawDepth(comparison, document),
  ].flatMap((plot) => plot ?? []);
}

/** The colour of a role, by its place in the comparison. */
export function roleColour(comparison: Comparison, role: string): string {
  return `var(--role-${comparison.roles.findIndex(({ id }) => id === role) + 1})`;
}

function drawPay(
  comparison: Comparison,
  rows: readonly ComparedPay[],
  document: object,
  id: string,
  title: string,
): ComparisonPlot | null {
  const drawn = rows.filter(({ pay }) => pay.n >= FEW);
  if (drawn.length === 0) return null;
  const labelOf = (role: string): string =>
    comparison.roles.find((one) => one.id === role)?.label ?? role;
  const isOverall = id === 'pay';
  const points = inGroups(drawn, isOverall).map(({ role, group, pay }) => ({
    ...pay,
    colour: roleColour(comparison, role),
    row: isOverall ? labelOf(role) : `${group}, ${labelOf(role)}`,
  }));
  const svg = Plot.plot({
    ...frame(points.length, document, isOverall ? 120 : 160),
    x: {
      label: 'US dollars a year',
      tickFormat: thousands,
      ticks: 4,
      grid: true,
      nice: 4,
      insetLeft: 4,
    },
    y: { label: null, domain: points.map(({ row }) => row) },
    marks: [
      bar(points, 'p10', 'p90', 1.5),
      bar(points, 'p25', 'p75', 8),
      Plot.dot(points, { x: 'p50', y: 'row', r: 4.5, fill: 'var(--page)', stroke: 'colour' }),
    ],
    color: { type: 'identity' },
  });
  const cells = points.map(({ row, n, p10, p25, p50, p75, p90 }) => [
    row,
    ...[p10, p25, p50, p75, p90].map((value) => amountText(value, 'USD/year')),
    String(n),
  ]);
  return {
    id,
    title,
    description: `${title}: the thin line runs from the lowest to the highest tenth, the thick one is the middle half, the ring the median. ${points.map(({ row, p50, n }) => `${row}: median ${amountText(p50, 'USD/year')}, n = ${n}`).join('; ')}.`,
    svg: finish(svg),
    table: [['', '10th', '25th', 'median', '75th', '90th', 'n'], ...cells],
  };
}

/** By level the roles of one level stand together. */
function inGroups(rows: readonly ComparedPay[], isOverall: boolean): readonly ComparedPay[] {
  if (isOverall) return rows;
  const groups = [...new Set(rows.map(({ group }) => group))];
  const order = ['intern', 'junior', 'mid', 'senior', 'staff', 'manager'];
  return groups
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .flatMap((group) => rows.filter((row) => row.group === group));
}

function bar(points: readonly object[], x1: string, x2: string, strokeWidth: number): Plot.Markish {
  return Plot.ruleY(points, {
    x1,
    x2,
    y: 'row',
    stroke: 'colour',
    strokeWidth,
    strokeLinecap: 'butt',
  });
}

function drawOwnSkills(comparison: Comparison, document: object): ComparisonPlot | null {
  const picked = comparison.roles.flatMap(({ id }) =>
    comparison.ownSkills.filter(({ role }) => role === id).slice(0, OWN_SKILLS),
  );
  // A skill may be the own skill of two roles against the rest; it is drawn once.
  const own = picked.filter(
    ({ skill }, at) => picked.findIndex((other) => other.skill === skill) === at,
  );
  if (own.length === 0) return null;
  const points = own.flatMap(({ label, shares }) =>
    shares.map(({ value, low, high }, at) => ({
      ...{ value, low, high, row: truncate(label, LONGEST_LABEL) },
      colour: `var(--role-${at + 1})`,
    })),
  );
  const title = 'Skills that set them apart';
  const svg = Plot.plot({
    ...frame(own.length, document, 150),
    x: {
      label: 'share of postings that name it',
      tickFormat: wholePercent,
      ticks: 4,
      grid: true,
      domain: [0, 1],
    },
    y: { label: null, domain: own.map(({ label }) => truncate(label, LONGEST_LABEL)) },
    marks: [
      Plot.ruleY(points, {
        x1: 'low',
        x2: 'high',
        y: 'row',
        stroke: 'colour',
        strokeOpacity: 0.5,
        strokeWidth: 3,
      }),
      Plot.dot(points, { x: 'value', y: 'row', r: 4.5, fill: 'colour' }),
    ],
    color: { type: 'identity' },
  });
  return {
    id: 'own-skills',
    title,
    description: `${title}: one dot for each role, with its 95 percent interval. ${own.map(({ label, shares }) => `${label}: ${shares.map(({ value }) => wholePercent(value)).join(' against ')}`).join('; ')}.`,
    svg: finish(svg),
    table: [
      ['', ...comparison.roles.map(({ label }) => label)],
      ...own.map(({ label, shares }) => [label, ...shares.map((share) => estimateText(share))]),
    ],
  };
}

function drawDepth(comparison: Comparison, document: object): ComparisonPlot | null {
  const kinds = [
    ['coding-depth', 'code'],
    ['maths-depth', 'maths'],
  ] as const;
  const points = kinds.flatMap(([aspect, name]) => {
    const row = comparison.rows.find((one) => one.aspect === aspect);
    return (row?.cells ?? []).flatMap(({ figures: [figure] }, at) =>
      figure === undefined
        ? []
        : [
            {
              ...figure,
              row: `${name}, ${comparison.roles[at]!.label}`,
              colour: `var(--role-${at + 1})`,
            },
          ],
    );
  });
  if (points.length === 0) return null;
  const title = 'Required skills that are engineering, or mathematics';
  const svg = Plot.plot({
    ...frame(points.length, document, 150),
    x: {
      label: 'share of required technical skills',
      tickFormat: wholePercent,
      ticks: 4,
      grid: true,
      domain: [0, 1],
    },
    y: { label: null, domain: points.map(({ row }) => row) },
    marks: [
      Plot.ruleY(points, {
        x1: 0,
        x2: 'value',
        y: 'row',
        stroke: 'colour',
        strokeWidth: 8,
        strokeOpacity: 0.75,
      }),
      Plot.ruleY(points, {
        x1: 'low',
        x2: 'high',
        y: 'row',
        stroke: 'currentColor',
        strokeWidth: 2,
      }),
    ],
    color: { type: 'identity' },
  });
  return {
    id: 'depth',
    title,
    description: `${title}: ${points.map(({ row, value }) => `${row} ${wholePercent(value)}`).join('; ')}. The dark line is the 95 percent interval.`,
    svg: finish(svg),
    table: [
      ['', 'share', 'interval and n'],
      ...points.map((point) => [point.row, wholePercent(point.value), estimateText(point)]),
    ],
  };
}

function frame(rows: number, document: object, marginLeft: number) {
  return {
    document,
    className: 'plot',
    width: WIDTH,
    height: rows * ROW + 50,
    ...{ marginLeft, marginRight: 16, marginTop: 6, marginBottom: 40 },
    style: { fontSize: '12px' },
  };
}

/**
 * Plot names its groups, which says nothing to a reader and is no ARIA; the figure around it has the
 * words. Its style element repeats itself in each drawing; the page has it once.
 */
function finish(svg: { readonly outerHTML: string }): string {
  return svg.outerHTML
    .replace(/<style>[^<]*<\/style>/, '')
    .replace(/ aria-(?:label|hidden|description)="[^"]*"/g, '');
}

function thousands(value: number): string {
  return `$${Math.round(value / 1000)}k`;
}

function wholePercent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
