/** One row for fitting: feature numbers, the wanted value from 0 to 1, and its weight. */
export interface Row {
  readonly features: readonly number[];
  readonly wanted: number;
  readonly weight: number;
}

const PASSES = 60;
const STEP = 0.3;

/**
 * Fits a logistic model by AdaGrad over the rows in their order, so that the same rows give the
 * same weights. `penalties` holds the strength of the L2 penalty of each feature, per row.
 */
export function fitLogistic(rows: readonly Row[], penalties: Float64Array): Float64Array {
  const weights = new Float64Array(penalties.length);
  const squares = new Float64Array(penalties.length).fill(1e-6);
  const counts = new Float64Array(penalties.length);
  for (const { features } of rows) for (const feature of features) counts[feature]!++;
  for (let pass = 0; pass < PASSES; pass++) {
    for (const { features, wanted, weight } of rows) {
      const error = (logistic(sumOf(weights, features)) - wanted) * weight;
      for (const feature of features) {
        // The penalty of a feature is spread over the rows that have it.
        const slope = error + (penalties[feature]! * weights[feature]!) / counts[feature]!;
        squares[feature]! += slope * slope;
        weights[feature]! -= (STEP * slope) / Math.sqrt(squares[feature]!);
      }
    }
  }
  return weights;
}

/** The sum of the weights of the given features. */
export function sumOf(weights: Float64Array, features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature]!;
  return sum;
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
