import { buildHashIndex, numberOf, type HashIndex } from './hash-index.js';

/** Features of one kind: how they are weighted and what each says of every class. */
export interface View {
  /** Number of a feature by its key, or -1. */
  readonly numberOf: (key: number) => number;
  /** Inverse document frequency of each feature, natural logarithm. */
  readonly idf: Float32Array;
  /** `weights[feature * classes + class]`, in units of `step`. */
  readonly weights: Float32Array | Int8Array;
  readonly step: number;
  /** Length of the view's vector after normalising. */
  readonly scale: number;
}

/** A softmax regression over several views. */
export interface LinearModel {
  readonly classes: number;
  readonly bias: Float32Array;
  readonly views: readonly View[];
}

/** One document in one view: feature numbers with their normalised values. */
export interface Vector {
  readonly features: Int32Array;
  readonly values: Float32Array;
}

/**
 * Is handed each feature of a document: a key, how much of it, and the tokens it stands on.
 */
export type FeatureSink = (
  key: number,
  amount: number,
  firstToken: number,
  endToken: number,
) => void;

/** Runs over the features of one document in one view. */
export type Feed = (sink: FeatureSink) => void;

/** A view's features before weights: what the trainer and the reader share. */
export interface FeatureSpace {
  readonly numberOf: (key: number) => number;
  readonly idf: Float32Array;
  readonly scale: number;
}

/** Numbers features by hashed keys. */
export function hashedNumbers(keys: Int32Array): (key: number) => number {
  const index: HashIndex = buildHashIndex(keys);
  return (key) => numberOf(index, key);
}

/** Where the features of a document stand, one entry an occurrence. */
export interface Occurrences {
  /** Place of the feature in the vector. */
  readonly feature: Int32Array;
  /** The part of the feature's whole amount that this occurrence brings. */
  readonly part: Float32Array;
  readonly firstToken: Int32Array;
  readonly endToken: Int32Array;
}

/** A vector with the places its features come from. */
export interface LocatedVector extends Vector {
  readonly occurrences: Occurrences;
}

/** Room to work in, reused from call to call; `encode` leaves it as it found it. */
interface Workspace {
  /** Place of a feature in the vector, plus one; all 0 between calls. */
  place: Int32Array;
  feature: Int32Array;
  part: Float32Array;
  firstToken: Int32Array;
  endToken: Int32Array;
}

const workspace: Workspace = {
  place: new Int32Array(0),
  feature: new Int32Array(1024),
  part: new Float32Array(1024),
  firstToken: new Int32Array(1024),
  endToken: new Int32Array(1024),
};

/**
 * Encodes a document in a space: `idf * ln(1 + amount)`, normalised to length `scale`. The order of
 * features is that of their first appearance, so the sum is the same each time.
 */
export function encode(space: FeatureSpace, feed: Feed): LocatedVector {
  const { idf, scale, numberOf: number } = space;
  if (workspace.place.length < idf.length) workspace.place = new Int32Array(idf.length);
  const { place } = workspace;
  const order: number[] = [];
  const amounts: number[] = [];
  let count = 0;
  feed((key, amount, firstToken, endToken) => {
    const feature = number(key);
    if (feature < 0) return;
    let at = place[feature]!;
    if (at === 0) {
      at = order.push(feature);
      amounts.push(amount);
      place[feature] = at;
    } else {
      amounts[at - 1]! += amount;
    }
    if (count === workspace.feature.length) growWorkspace();
    workspace.feature[count] = at - 1;
    workspace.part[count] = amount;
    workspace.firstToken[count] = firstToken;
    workspace.endToken[count] = endToken;
    count++;
  });
  const features = Int32Array.from(order);
  for (let i = 0; i < features.length; i++) place[features[i]!] = 0;
  const part = workspace.part.slice(0, count);
  const feature = workspace.feature.slice(0, count);
  for (let i = 0; i < count; i++) part[i]! /= amounts[feature[i]!]!;
  return {
    features,
    values: normalise(features, amounts, idf, scale),
    occurrences: {
      feature,
      part,
      firstToken: workspace.firstToken.slice(0, count),
      endToken: workspace.endToken.slice(0, count),
    },
  };
}

function normalise(
  features: Int32Array,
  amounts: readonly number[],
  idf: Float32Array,
  scale: number,
): Float32Array {
  const values = new Float32Array(features.length);
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    const value = idf[features[i]!]! * Math.log(1 + amounts[i]!);
    values[i] = value;
    squares += value * value;
  }
  const factor = squares === 0 ? 0 : scale / Math.sqrt(squares);
  for (let i = 0; i < values.length; i++) values[i]! *= factor;
  return values;
}

function growWorkspace(): void {
  const size = workspace.feature.length * 2;
  const ints = (from: Int32Array): Int32Array => {
    const to = new Int32Array(size);
    to.set(from);
    return to;
  };
  const part = new Float32Array(size);
  part.set(workspace.part);
  workspace.part = part;
  workspace.feature = ints(workspace.feature);
  workspace.firstToken = ints(workspace.firstToken);
  workspace.endToken = ints(workspace.endToken);
}

/** Adds what the vectors say of each class to the bias. One vector a view, in the views' order. */
export function logits(model: LinearModel, vectors: readonly Vector[]): Float64Array {
  const sums = Float64Array.from(model.bias);
  for (const [number, { features, values }] of vectors.entries()) {
    const { weights, step } = model.views[number]!;
    for (let i = 0; i < features.length; i++) {
      const base = features[i]! * model.classes;
      const value = values[i]! * step;
      for (let k = 0; k < model.classes; k++) sums[k]! += weights[base + k]! * value;
    }
  }
  return sums;
}

/** Softmax with a temperature: above 1 flatter, below 1 sharper. */
export function softmax(sums: Float64Array, temperature = 1): Float64Array {
  let largest = -Infinity;
  for (const sum of sums) largest = Math.max(largest, sum);
  const powers = new Float64Array(sums.length);
  let total = 0;
  for (let k = 0; k < sums.length; k++) {
    powers[k] = Math.exp((sums[k]! - largest) / temperature);
    total += powers[k]!;
  }
  for (let k = 0; k < sums.length; k++) powers[k]! /= total;
  return powers;
}
