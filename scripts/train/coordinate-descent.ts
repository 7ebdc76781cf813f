/** One row for fitting: features that are not zero, with their values. */
export interface SparseRow {
  readonly features: Int32Array;
  readonly values: Float64Array;
  readonly wanted: boolean;
  readonly weight: number;
}

const MOST_PASSES = 200;
const LEAST_CHANGE = 1e-3;

/**
 * Logistic regression with an L2 penalty for each feature, by cyclic coordinate descent with a
 * one-dimensional Newton step (Fan et al. 2008, LIBLINEAR). The bias is the last weight and is not
 * punished. No randomness: the same rows give the same weights.
 *
 * @param penalties strength a feature, relative to a total row weight of 1
 */
export function fitByCoordinates(
  rows: readonly SparseRow[],
  penalties: Float64Array,
): Float64Array {
  const size = penalties.length;
  const columns = transpose(rows, size);
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const share = Float64Array.from(rows, ({ weight }) => weight / total);
  const wanted = Float64Array.from(rows, (row) => (row.wanted ? 1 : 0));
  const sums = new Float64Array(rows.length);
  const weights = new Float64Array(size + 1);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    let largest = 0;
    for (let j = 0; j <= size; j++) {
      const { at, value } = columns[j]!;
      const penalty = j === size ? 0 : penalties[j]!;
      let slope = penalty * weights[j]!;
      let bend = penalty + 1e-9;
      for (let k = 0; k < at.length; k++) {
        const i = at[k]!;
        const p = 1 / (1 + Math.exp(-sums[i]!));
        slope += share[i]! * (p - wanted[i]!) * value[k]!;
        bend += share[i]! * Math.max(p * (1 - p), 0.02) * value[k]! * value[k]!;
      }
      const step = -slope / bend;
      if (step === 0) continue;
      weights[j]! += step;
      for (let k = 0; k < at.length; k++) sums[at[k]!]! += step * value[k]!;
      largest = Math.max(largest, Math.abs(step));
    }
    if (largest < LEAST_CHANGE) break;
  }
  return weights;
}

interface Column {
  readonly at: Int32Array;
  readonly value: Float64Array;
}

function transpose(rows: readonly SparseRow[], size: number): Column[] {
  const lists = Array.from({ length: size + 1 }, () => ({
    at: [] as number[],
    value: [] as number[],
  }));
  for (const [i, { features, values }] of rows.entries()) {
    for (const [k, feature] of features.entries()) {
      lists[feature]!.at.push(i);
      lists[feature]!.value.push(values[k]!);
    }
    lists[size]!.at.push(i);
    lists[size]!.value.push(1);
  }
  return lists.map(({ at, value }) => ({
    at: Int32Array.from(at),
    value: Float64Array.from(value),
  }));
}
