import type { Vector } from '../../src/judge/classify/linear-model.js';

/** One example: its vectors, one a view, and the share of each class. */
export interface Row {
  readonly vectors: readonly Vector[];
  readonly target: Float64Array;
  /** How much the example counts; 1 where not given. */
  readonly weight?: number;
}

/** How hard to train. */
export interface TrainingOptions {
  /** Weight of the squared weights in the loss. */
  readonly l2: number;
  readonly steps: number;
  readonly rate: number;
}

/** Weights as trained: `weights[view][feature * classes + class]`. */
export interface TrainedModel {
  readonly classes: number;
  readonly bias: Float64Array;
  readonly weights: readonly Float32Array[];
}

const DECAY = 0.9;
const SQUARE_DECAY = 0.99;
/** From this part of the steps on the rate is smaller, to settle. */
const SETTLE_FROM = 0.7;
const SETTLE_RATE = 0.3;

/**
 * Softmax regression on soft targets by full-batch Adam (Kingma and Ba 2015). No randomness: the
 * same rows in the same order give the same weights.
 *
 * @param sizes number of features of each view
 */
export function trainSoftmax(
  rows: readonly Row[],
  sizes: readonly number[],
  classes: number,
  options: TrainingOptions,
): TrainedModel {
  const blank = (): Float32Array[] => sizes.map((size) => new Float32Array(size * classes));
  const [weights, gradient, mean, square] = [blank(), blank(), blank(), blank()];
  const bias = new Float64Array(classes);
  const biasMean = new Float64Array(classes);
  const biasSquare = new Float64Array(classes);
  const errors = new Float64Array(classes);
  const total = rows.reduce((sum, row) => sum + (row.weight ?? 1), 0);
  for (let step = 1; step <= options.steps; step++) {
    for (const view of gradient) view.fill(0);
    const biasGradient = new Float64Array(classes);
    for (const row of rows) {
      computeErrors(row, weights, bias, errors);
      for (let k = 0; k < classes; k++) {
        errors[k]! *= (row.weight ?? 1) / total;
        biasGradient[k]! += errors[k]!;
      }
      addGradient(row, gradient, errors, classes);
    }
    const rate = options.rate * (step > options.steps * SETTLE_FROM ? SETTLE_RATE : 1);
    const adam = { rate, meanScale: 1 - DECAY ** step, squareScale: 1 - SQUARE_DECAY ** step };
    for (const [view, w] of weights.entries()) {
      update(w, gradient[view]!, mean[view]!, square[view]!, options.l2, adam);
    }
    update(bias, biasGradient, biasMean, biasSquare, 0, adam);
  }
  return { classes, bias, weights };
}

function computeErrors(
  row: Row,
  weights: readonly Float32Array[],
  bias: Float64Array,
  errors: Float64Array,
): void {
  const classes = bias.length;
  errors.set(bias);
  for (const [view, { features, values }] of row.vectors.entries()) {
    const w = weights[view]!;
    for (let i = 0; i < features.length; i++) {
      const base = features[i]! * classes;
      for (let k = 0; k < classes; k++) errors[k]! += w[base + k]! * values[i]!;
    }
  }
  let largest = -Infinity;
  for (let k = 0; k < classes; k++) largest = Math.max(largest, errors[k]!);
  let total = 0;
  for (let k = 0; k < classes; k++) {
    errors[k] = Math.exp(errors[k]! - largest);
    total += errors[k]!;
  }
  for (let k = 0; k < classes; k++) errors[k] = errors[k]! / total - row.target[k]!;
}

function addGradient(
  row: Row,
  gradient: readonly Float32Array[],
  errors: Float64Array,
  classes: number,
): void {
  for (const [view, { features, values }] of row.vectors.entries()) {
    const g = gradient[view]!;
    for (let i = 0; i < features.length; i++) {
      const base = features[i]! * classes;
      for (let k = 0; k < classes; k++) g[base + k]! += errors[k]! * values[i]!;
    }
  }
}

function update(
  weights: Float32Array | Float64Array,
  gradient: Float32Array | Float64Array,
  mean: Float32Array | Float64Array,
  square: Float32Array | Float64Array,
  l2: number,
  adam: { readonly rate: number; readonly meanScale: number; readonly squareScale: number },
): void {
  for (let i = 0; i < weights.length; i++) {
    const g = gradient[i]! + l2 * weights[i]!;
    mean[i] = DECAY * mean[i]! + (1 - DECAY) * g;
    square[i] = SQUARE_DECAY * square[i]! + (1 - SQUARE_DECAY) * g * g;
    const step = mean[i]! / adam.meanScale / (Math.sqrt(square[i]! / adam.squareScale) + 1e-7);
    weights[i]! -= adam.rate * step;
  }
}

/**
 * Logistic regression by gradient descent, for a handful of features. They are standardised for the
 * descent, and the weights brought back to the features' own units.
 */
export function trainLogistic(
  features: readonly (readonly number[])[],
  labels: readonly boolean[],
  l2: number,
): { bias: number; weights: number[] } {
  const size = features[0]?.length ?? 0;
  const columns = Array.from({ length: size }, (_, j) => moments(features.map((row) => row[j]!)));
  const rows = features.map((row) =>
    row.map((x, j) => (x - columns[j]!.mean) / columns[j]!.deviation),
  );
  const weights: number[] = Array.from({ length: size }, () => 0);
  let bias = 0;
  for (let step = 0; step < LOGISTIC_STEPS; step++) {
    const gradient = weights.map((w) => l2 * w);
    let biasGradient = 0;
    for (const [i, row] of rows.entries()) {
      let sum = bias;
      for (let j = 0; j < size; j++) sum += row[j]! * weights[j]!;
      const error = (1 / (1 + Math.exp(-sum)) - (labels[i] === true ? 1 : 0)) / rows.length;
      biasGradient += error;
      for (let j = 0; j < size; j++) gradient[j]! += error * row[j]!;
    }
    bias -= LOGISTIC_RATE * biasGradient;
    for (let j = 0; j < size; j++) weights[j]! -= LOGISTIC_RATE * gradient[j]!;
  }
  const own = weights.map((w, j) => w / columns[j]!.deviation);
  return { bias: own.reduce((b, w, j) => b - w * columns[j]!.mean, bias), weights: own };
}

const LOGISTIC_STEPS = 1500;
const LOGISTIC_RATE = 0.5;

function moments(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) + 1e-6 };
}
