import type { PayComparison, PayMeasures } from './measure-pay.js';

/** The measures as a Markdown table: model and baseline, group by group. */
export function payTable(comparisons: readonly PayComparison[]): string {
  const rows = comparisons.flatMap(({ group, model, brief, baseline }) => [
    rowOf(group, model, baseline),
    ...(group === comparisons[0]!.group
      ? [rowOf(`${group}, asked by role, level, place and terms alone`, brief, baseline)]
      : []),
  ]);
  return [
    '| Postings | n | Coverage of the 80 % interval | Pinball loss at the median | against role × region | Mean of 10th, 50th, 90th | against role × region | Mean width |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function rowOf(group: string, model: PayMeasures, baseline: PayMeasures): string {
  const cells = [
    group,
    String(model.n),
    `${percent(model.coverage)} (${percent(baseline.coverage)})`,
    `$${thousands(model.pinball[1])} ($${thousands(baseline.pinball[1])})`,
    gain(model.pinball[1], baseline.pinball[1]),
    `$${thousands(meanOf(model))} ($${thousands(meanOf(baseline))})`,
    gain(meanOf(model), meanOf(baseline)),
    `$${thousands(model.width)} ($${thousands(baseline.width)})`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function meanOf({ pinball }: PayMeasures): number {
  return pinball.reduce((sum, loss) => sum + loss, 0) / pinball.length;
}

function gain(model: number, baseline: number): string {
  return `${((model / baseline - 1) * 100).toFixed(1)} %`.replace('-', '−');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function thousands(dollars: number): string {
  return Math.round(dollars)
    .toString()
    .replace(/\B(?=(?:\d{3})+$)/g, ',');
}
