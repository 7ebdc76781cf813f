import { readArrayFile, writeArrayFile, type NumberArray } from '../../base/array-file.js';
import {
  checkRoleModelFormat,
  damagedRoleModel,
  IDF_STEPS,
  type LinearAsset,
  type LinearParts,
  type RoleModelAsset,
  type RoleModelParts,
  type SpaceAsset,
  type SpaceParts,
} from './role-model.js';

const SPACES = ['words', 'concepts', 'title'] as const;
const MODELS = ['full', 'body', 'titleRole'] as const;

/**
 * Unpacks the model file of `data/model/`.
 *
 * @throws {Error} when it has another format or is damaged.
 */
export function decodeRoleModel(asset: RoleModelAsset): RoleModelParts {
  checkRoleModelFormat(asset.format);
  const { format, version, shares, confidence, mismatch } = asset;
  return {
    ...{ format, version, shares, confidence, mismatch },
    words: decodeSpace(asset.words),
    concepts: decodeSpace(asset.concepts),
    title: decodeSpace(asset.title),
    full: decodeLinear(asset.full),
    body: decodeLinear(asset.body),
    titleRole: decodeLinear(asset.titleRole),
  };
}

function decodeSpace({ keys = '', names = [], idf, scale }: SpaceAsset): SpaceParts {
  const bytes = decodeBase64(keys);
  return {
    keys: new Int32Array(bytes.buffer, 0, bytes.length >> 2),
    names,
    idf: Float32Array.from(decodeBase64(idf), (byte) => byte / IDF_STEPS),
    scale,
  };
}

function decodeLinear({ bias, views }: LinearAsset): LinearParts {
  return {
    bias,
    views: views.map(({ step, weights }) => ({
      step,
      weights: new Int8Array(decodeBase64(weights).buffer),
    })),
  };
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch (cause) {
    throw damagedRoleModel('not base64', cause);
  }
}

/** The JSON head of the compiled file: the parts with their large arrays taken out. */
interface Head extends Pick<
  RoleModelParts,
  'format' | 'version' | 'shares' | 'confidence' | 'mismatch'
> {
  readonly names: readonly string[];
  readonly scales: readonly number[];
  readonly models: readonly {
    readonly bias: readonly number[];
    readonly views: readonly { readonly step: number; readonly length: number }[];
  }[];
}

/** The compiled file: what the assets hold, to be used where it lies. */
export function writeRoleModel(parts: RoleModelParts): Uint8Array {
  const { format, version, shares, confidence, mismatch } = parts;
  const arrays: Record<string, NumberArray> = {};
  for (const name of SPACES) {
    arrays[`${name}.keys`] = parts[name].keys;
    arrays[`${name}.idf`] = parts[name].idf;
  }
  for (const name of MODELS) {
    for (const [view, { weights }] of parts[name].views.entries()) {
      const padded = new Int32Array(Math.ceil(weights.length / 4));
      new Int8Array(padded.buffer).set(weights);
      arrays[`${name}.${view}`] = padded;
    }
  }
  const head: Head = {
    ...{ format, version, shares, confidence, mismatch },
    names: parts.concepts.names,
    scales: SPACES.map((name) => parts[name].scale),
    models: MODELS.map((name) => ({
      bias: parts[name].bias,
      views: parts[name].views.map(({ step, weights }) => ({ step, length: weights.length })),
    })),
  };
  return writeArrayFile({ head, arrays });
}

/**
 * Reads the compiled file. Its arrays stay where they lie in `bytes`.
 *
 * @throws {Error} when the bytes are damaged or of another format than this code reads.
 */
export function readRoleModel(bytes: Uint8Array): RoleModelParts {
  const { head: content, arrays } = readArrayFile(bytes);
  const head = content as Head;
  checkRoleModelFormat(head.format);
  const take = <A extends NumberArray>(name: string): A => {
    const array = arrays[name];
    if (array === undefined) throw damagedRoleModel(`it lacks ${name}`);
    return array as A;
  };
  const space = (number: number): SpaceParts => ({
    keys: take<Int32Array>(`${SPACES[number]!}.keys`),
    names: SPACES[number] === 'concepts' ? head.names : [],
    idf: take<Float32Array>(`${SPACES[number]!}.idf`),
    scale: head.scales[number]!,
  });
  const model = (number: number): LinearParts => ({
    bias: head.models[number]!.bias,
    views: head.models[number]!.views.map(({ step, length }, view) => {
      const padded = take<Int32Array>(`${MODELS[number]!}.${view}`);
      return { step, weights: new Int8Array(padded.buffer, padded.byteOffset, length) };
    }),
  });
  const { format, version, shares, confidence, mismatch } = head;
  return {
    ...{ format, version, shares, confidence, mismatch },
    words: space(0),
    concepts: space(1),
    title: space(2),
    full: model(0),
    body: model(1),
    titleRole: model(2),
  };
}
