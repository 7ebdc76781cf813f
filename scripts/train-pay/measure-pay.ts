import { FEW } from '../../src/domain/market.js';
import type { PayFacts } from '../../src/market/pay-model/pay-facts.js';
import type { PayModel } from '../../src/market/pay-model/pay-model.js';
import { predictPay } from '../../src/market/pay-model/predict-pay.js';
import { quantile7 } from '../../src/market/percentiles.js';
import { fitPayModel, withoutSkills } from './fit-pay-model.js';
import { FOLDS, type PayRow } from './pay-rows.js';

/** The percentiles that are compared. */
export const MEASURED = [0.1, 0.5, 0.9] as const;
type Triple = readonly [number, number, number];

/** How well percentiles are foretold for postings that were not used, in US dollars. */
export interface PayMeasures {
  readonly n: number;
  /** Mean pinball loss of the 10th, 50th and 90th percentile. */
  readonly pinball: Triple;
  /** Part of the midpoints within the 80 % interval, and its mean width. */
  readonly coverage: number;
  readonly width: number;
}

/** The model and what is simpler, over the same postings. */
export interface PayComparison {
  readonly group: string;
  readonly model: PayMeasures;
  /** The model without the postings' skills, as a role, level and place are asked for. */
  readonly brief: PayMeasures;
  /** Percentiles of the posting's role and region; of the role where `FEW` are not there. */
  readonly baseline: PayMeasures;
}

interface Foretold {
  readonly row: PayRow;
  readonly model: Triple;
  readonly brief: Triple;
  readonly baseline: Triple;
}

/** Cross-validates: every posting is foretold without the postings of its fold. */
export function comparePay(rows: readonly PayRow[]): PayComparison[] {
  const foretold = crossForetell(rows);
  const groups: readonly (readonly [string, (one: Foretold) => boolean])[] = [
    ['all postings', () => true],
    ['the eight roles', ({ row }) => row.role !== 'other'],
    ['data and AI roles', ({ row }) => row.role !== 'other' && row.role !== 'software-engineer'],
    ['other work', ({ row }) => row.role === 'other'],
    ['United States', ({ row }) => row.facts.place === 'US'],
    ['elsewhere, remote, not told', ({ row }) => row.facts.place !== 'US'],
  ];
  return groups.map(([group, holds]) => {
    const own = foretold.filter(holds);
    return {
      group,
      model: measure(own, ({ model }) => model),
      brief: measure(own, ({ brief }) => brief),
      baseline: measure(own, ({ baseline }) => baseline),
    };
  });
}

function crossForetell(rows: readonly PayRow[]): Foretold[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const rest = rows.filter((row) => row.fold !== fold);
    const model = fitPayModel(rest);
    const simple = percentilesByGroup(rest);
    return rows
      .filter((row) => row.fold === fold)
      .map((row): Foretold => {
        const brief = foretell(model, withoutSkills(row.facts));
        return { row, model: foretell(model, row.facts), brief, baseline: simple(row) };
      });
  }).flat();
}

function foretell(model: PayModel, facts: PayFacts): Triple {
  const { p10, p50, p90 } = predictPay(model, facts);
  return [p10, p50, p90];
}

/** Percentiles of role × region, else of the role, as someone without a model would take them. */
function percentilesByGroup(rows: readonly PayRow[]): (row: PayRow) => Triple {
  const groups = new Map<string, number[]>();
  const keysOf = ({ role, facts }: PayRow): string[] => [
    `${role} ${facts.region ?? facts.place ?? 'not told'}`,
    role,
    'all',
  ];
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const list = groups.get(key) ?? [];
      groups.set(key, list);
      list.push(row.dollars);
    }
  }
  for (const list of groups.values()) list.sort((a, b) => a - b);
  return (row) => {
    const enough = keysOf(row).find((key) => (groups.get(key)?.length ?? 0) >= FEW) ?? 'all';
    const sorted = groups.get(enough)!;
    return MEASURED.map((p) => quantile7(sorted, p)) as unknown as Triple;
  };
}

function measure(own: readonly Foretold[], of: (one: Foretold) => Triple): PayMeasures {
  const n = own.length;
  const mean = (value: (one: Foretold) => number): number =>
    own.reduce((sum, one) => sum + value(one), 0) / n;
  return {
    n,
    pinball: MEASURED.map((p, at) =>
      mean((one) => pinballLoss(one.row.dollars, of(one)[at]!, p)),
    ) as unknown as Triple,
    coverage: mean((one) => {
      const [low, , high] = of(one);
      return low <= one.row.dollars && one.row.dollars <= high ? 1 : 0;
    }),
    width: mean((one) => of(one)[2] - of(one)[0]),
  };
}

/** The loss that the `p` quantile makes least (Koenker and Bassett 1978). */
export function pinballLoss(actual: number, foretold: number, p: number): number {
  const over = actual - foretold;
  return Math.max(p * over, (p - 1) * over);
}
