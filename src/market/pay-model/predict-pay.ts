import type { PayPrediction } from '../../domain/pay-answer.js';
import { featureValues } from './features.js';
import type { PayFacts } from './pay-facts.js';
import type { PayModel, PayQuantile, PayTree } from './pay-model.js';

/** Expects a year's base pay in US dollars, rounded to hundreds. */
export function predictPay(model: PayModel, facts: PayFacts): PayPrediction {
  const values = featureValues(facts, model.places);
  const { posting, role } = model.widening;
  const widening = (facts.skillCounts ?? null) === null ? role : posting;
  const [p10, p25, p50, p75, p90] = predictLogs(model.quantiles, values, widening).map(
    (log) => Math.round(Math.exp(log) / 100) * 100,
  ) as [...[number, number], ...[number, number, number]];
  return { currency: model.currency, p10, p25, p50, p75, p90 };
}

/** The logarithms of all quantiles, the outer two widened, in ascending order. */
export function predictLogs(
  quantiles: readonly PayQuantile[],
  values: readonly number[],
  widening: number,
): number[] {
  const last = quantiles.length - 1;
  return (
    quantiles
      .map((quantile, at) => {
        const widened = at === 0 ? -widening : at === last ? widening : 0;
        return predictQuantile(quantile, values) + widened;
      })
      // Quantiles are fitted one by one and may cross by a little.
      .sort((a, b) => a - b)
  );
}

/** The logarithm of one quantile, as boosted. */
export function predictQuantile({ start, trees }: PayQuantile, values: readonly number[]): number {
  let sum = start;
  for (const tree of trees) sum += leafOf(tree, values);
  return sum;
}

function leafOf(tree: PayTree, values: readonly number[]): number {
  const right = goesRight(tree, 0, values);
  return tree[6 + 2 * right + goesRight(tree, right === 0 ? 1 : 2, values)]!;
}

/** 0 for left, 1 for right. */
function goesRight(tree: PayTree, question: 0 | 1 | 2, values: readonly number[]): 0 | 1 {
  const feature = tree[2 * question]!;
  return feature >= 0 && values[feature]! > tree[2 * question + 1]! ? 1 : 0;
}
