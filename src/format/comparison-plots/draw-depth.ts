import * as Plot from '@observablehq/plot';
import type { Comparison } from '../../domain/comparison.js';
import { estimateText } from '../../domain/estimate-text.js';
import { colourOf, finish, frame, shareScale, wholePercent, type ComparisonPlot } from './frame.js';

const KINDS = [
  ['coding-depth', 'code'],
  ['maths-depth', 'maths'],
] as const;
const READING =
  'Code stands for required technical skills that are engineering, maths for those that are mathematics; the dark line is the 95% interval.';

/** Draws the depth of programming and of mathematics; `null` where neither could be measured. */
export function drawDepth(comparison: Comparison, document: object): ComparisonPlot | null {
  const points = KINDS.flatMap(([aspect, name]) => {
    const row = comparison.rows.find((one) => one.aspect === aspect);
    return (row?.cells ?? []).flatMap(({ figures: [figure] }, at) => {
      if (figure === undefined) return [];
      const label = `${name}, ${comparison.roles[at]!.label}`;
      return [{ ...figure, row: label, colour: colourOf(at) }];
    });
  });
  if (points.length === 0) return null;
  const svg = Plot.plot({
    ...frame(points.length, document, 150),
    x: shareScale('share of required technical skills'),
    y: { label: null, domain: points.map(({ row }) => row) },
    marks: [
      Plot.ruleY(points, {
        ...{ x1: 0, x2: 'value', y: 'row' },
        ...{ stroke: 'colour', strokeWidth: 8, strokeOpacity: 0.75 },
      }),
      Plot.ruleY(points, {
        ...{ x1: 'low', x2: 'high', y: 'row', stroke: 'currentColor', strokeWidth: 2 },
      }),
    ],
  });
  const words = points.map(({ row, value }) => `${row} ${wholePercent(value)}`).join('; ');
  return {
    id: 'depth',
    title: 'Required skills that are engineering, or mathematics',
    description: `${READING} ${words}.`,
    svg: finish(svg),
    note: READING,
    table: [
      ['', 'share, interval and n'],
      ...points.map((point) => [point.row, estimateText(point)]),
    ],
  };
}
