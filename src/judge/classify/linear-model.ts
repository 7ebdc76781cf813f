import { numberOf, type HashIndex } from './hash-index.js';

/** Features of one kind: how they are weighted and what each says of every class. */
export interface View {
  /** Number of a feature by its key. */
  readonly index: HashIndex;
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
  readonly index: HashIndex;
  readonly idf: Float32Array;
  readonly scale: number;
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

/** Room to work in, reused from call to call; `encode` leaves `place` as it found it. */
const workspace = {
  /** Place of a feature in the vector, plus one; all 0 between calls. */
  place: new Int32Array(0),
  /** What the feed handed over, one entry an occurrence. */
  count: 0,
  key: new Int32Array(1024),
  /** In full precision, since amounts are added up from it. */
  part: new Float64Array(1024),
  firstToken: new Int32Array(1024),
  endToken: new Int32Array(1024),
  /** The features met and their whole amounts; never more than occurrences. */
  feature: new Int32Array(1024),
  amount: new Float64Array(1024),
};

/** The sink of `encode`: notes an occurrence. One function for all feeds, so that it is inlined. */
function noteOccurrence(key: number, part: number, firstToken: number, endToken: number): void {
  const at = workspace.count++;
  if (at === workspace.key.length) growWorkspace();
  workspace.key[at] = key;
  workspace.part[at] = part;
  workspace.firstToken[at] = firstToken;
  workspace.endToken[at] = endToken;
}

/**
 * Encodes a document in a space: `idf * ln(1 + amount)`, normalised to length `scale`. The order of
 * features is that of their first appearance, so the sum is the same each time.
 */
export function encode(space: FeatureSpace, feed: Feed): LocatedVector {
  workspace.count = 0;
  feed(noteOccurrence);
  const size = placeOccurrences(space);
  const { count, key, part, firstToken, endToken, amount } = workspace;
  const features = workspace.feature.slice(0, size);
  for (let i = 0; i < size; i++) workspace.place[features[i]!] = 0;
  const parts = new Float32Array(count);
  for (let i = 0; i < count; i++) parts[i] = Math.fround(part[i]!) / amount[key[i]!]!;
  return {
    features,
    values: normalise(features, amount, space.idf, space.scale),
    occurrences: {
      feature: key.slice(0, count),
      part: parts,
      firstToken: firstToken.slice(0, count),
      endToken: endToken.slice(0, count),
    },
  };
}

/**
 * Puts the place of its feature where the key of each occurrence was, leaves out what the space
 * does not know, and adds up the amounts.
 *
 * @returns the number of features.
 */
function placeOccurrences({ index, idf }: FeatureSpace): number {
  if (workspace.place.length < idf.length) workspace.place = new Int32Array(idf.length);
  const { place, key, part, firstToken, endToken, feature, amount } = workspace;
  let count = 0;
  let size = 0;
  for (let i = 0; i < workspace.count; i++) {
    const number = numberOf(index, key[i]!);
    if (number < 0) continue;
    let at = place[number]! - 1;
    if (at < 0) {
      at = size++;
      place[number] = size;
      feature[at] = number;
      amount[at] = 0;
    }
    amount[at]! += part[i]!;
    key[count] = at;
    part[count] = part[i]!;
    firstToken[count] = firstToken[i]!;
    endToken[count++] = endToken[i]!;
  }
  workspace.count = count;
  return size;
}

function normalise(
  features: Int32Array,
  amounts: Float64Array,
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
  const size = workspace.key.length * 2;
  const widen = <A extends Int32Array | Float64Array>(to: A, from: A): A => {
    to.set(from);
    return to;
  };
  workspace.key = widen(new Int32Array(size), workspace.key);
  workspace.part = widen(new Float64Array(size), workspace.part);
  workspace.firstToken = widen(new Int32Array(size), workspace.firstToken);
  workspace.endToken = widen(new Int32Array(size), workspace.endToken);
  workspace.feature = new Int32Array(size);
  workspace.amount = new Float64Array(size);
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
