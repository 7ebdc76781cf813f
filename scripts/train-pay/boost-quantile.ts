/**
 * Gradient boosting of trees of two questions for the pinball loss: each tree follows the sign of the
 * residuals, each leaf is the quantile of its residuals (Friedman 2001, section 4.3, with the check
 * function for the absolute value). Nothing is drawn at random.
 */
import { quantile7 } from '../../src/market/percentiles.js';
import { cutsOf } from '../../src/market/pay-model/features.js';
import type { PayQuantile, PayTree } from '../../src/market/pay-model/pay-model.js';

/** How long and how boldly to boost. */
export interface BoostOptions {
  readonly trees: number;
  readonly rate: number;
  /** Fewest rows of a leaf. */
  readonly leaf: number;
}

export const defaultBoost: BoostOptions = { trees: 300, rate: 0.1, leaf: 40 };

/** Rows cut into bins, column by column. */
export interface Binned {
  readonly rows: number;
  readonly cuts: readonly (readonly number[])[];
  /** For each feature the bin of each row. */
  readonly bins: readonly Uint8Array[];
}

/** Cuts feature values into bins. */
export function binRows(rows: readonly (readonly number[])[], features: readonly string[]): Binned {
  const cuts = features.map(cutsOf);
  const bins = cuts.map((own, feature) =>
    Uint8Array.from(rows, (row) => own.filter((cut) => row[feature]! > cut).length),
  );
  return { rows: rows.length, cuts, bins };
}

/** A question as it is grown: rows of bins above `bin` go right. */
interface Question {
  readonly feature: number;
  readonly bin: number;
}

const DIGITS = 1e5;

/** Fits the `p` quantile of the targets. */
export function boostQuantile(
  { rows, cuts, bins }: Binned,
  targets: readonly number[],
  p: number,
  { trees, rate, leaf }: BoostOptions = defaultBoost,
): PayQuantile {
  const start = quantileOf(targets, p);
  const fitted = new Float64Array(rows).fill(start);
  const all = Int32Array.from({ length: rows }, (_, row) => row);
  const grown: PayTree[] = [];
  for (let count = 0; count < trees; count++) {
    const residuals = fitted.map((value, row) => targets[row]! - value);
    const slopes = residuals.map((residual) => (residual > 0 ? p : p - 1));
    const first = bestQuestion(bins, cuts, all, slopes, leaf);
    if (first === null) break;
    const sides = divide(bins, all, first);
    const questions = sides.map((side) => bestQuestion(bins, cuts, side, slopes, leaf));
    const leaves = sides.flatMap((side, at) => divide(bins, side, questions[at]!));
    const values = leaves.map((leafRows) => {
      const own = Array.from(leafRows, (row) => residuals[row]!);
      return own.length === 0 ? 0 : Math.round(rate * quantileOf(own, p) * DIGITS) / DIGITS;
    });
    leaves.forEach((leafRows, at) => leafRows.forEach((row) => (fitted[row]! += values[at]!)));
    const numbers = [first, ...questions].flatMap((question) =>
      question === null ? [-1, 0] : [question.feature, cuts[question.feature]![question.bin]!],
    );
    grown.push([...numbers, ...values] as unknown as PayTree);
  }
  return { p, start: Math.round(start * DIGITS) / DIGITS, trees: grown };
}

/** The question that parts the slopes best; `null` where none is worth asking. */
function bestQuestion(
  bins: Binned['bins'],
  cuts: Binned['cuts'],
  rows: Int32Array,
  slopes: Float64Array,
  leaf: number,
): Question | null {
  let total = 0;
  for (const row of rows) total += slopes[row]!;
  const parent = rows.length === 0 ? 0 : (total * total) / rows.length;
  let best: Question | null = null;
  let bestGain = 1e-9;
  for (let feature = 0; feature < bins.length; feature++) {
    const count = cuts[feature]!.length;
    const sums = new Float64Array(count + 1);
    const sizes = new Int32Array(count + 1);
    const own = bins[feature]!;
    for (const row of rows) {
      sums[own[row]!]! += slopes[row]!;
      sizes[own[row]!]! += 1;
    }
    let sum = 0;
    let size = 0;
    for (let bin = 0; bin < count; bin++) {
      sum += sums[bin]!;
      size += sizes[bin]!;
      const rest = rows.length - size;
      if (size < leaf || rest < leaf) continue;
      const gain = (sum * sum) / size + ((total - sum) * (total - sum)) / rest - parent;
      // By more than rounding, so that equal questions are decided by their order.
      if (gain > bestGain + 1e-9) {
        bestGain = gain;
        best = { feature, bin };
      }
    }
  }
  return best;
}

/** The rows that go left and right; all of them left where there is no question. */
function divide(
  bins: Binned['bins'],
  rows: Int32Array,
  question: Question | null,
): [Int32Array, Int32Array] {
  if (question === null) return [rows, new Int32Array(0)];
  const own = bins[question.feature]!;
  return [
    rows.filter((row) => own[row]! <= question.bin),
    rows.filter((row) => own[row]! > question.bin),
  ];
}

function quantileOf(values: Iterable<number>, p: number): number {
  return quantile7(
    [...values].sort((a, b) => a - b),
    p,
  );
}
