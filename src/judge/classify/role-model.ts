import type { RoleId } from '../../domain/analysis.js';
import { roleIds } from '../../domain/roles.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { buildHashIndex } from './hash-index.js';
import type { FeatureSpace, LinearModel, View } from './linear-model.js';

/** Version of the model file's shape; a loader refuses any other. */
export const roleModelFormat = 1;

/** What a title may claim: a role, or none. */
export const titleClasses: readonly (RoleId | null)[] = [...roleIds, null];

/** Features by hashed keys (words, titles) or by name (concepts), with their idf in 24ths. */
export interface SpaceAsset {
  /** Base64 of little-endian 32-bit hashes; absent where features have names. */
  readonly keys?: string;
  /** Concept ids, and `family:` names; absent where features have hashes. */
  readonly names?: readonly string[];
  /** Base64 of one byte a feature: idf in 24ths. */
  readonly idf: string;
  readonly scale: number;
}

/** Weights of one model: per view base64 of signed bytes and the step they count in. */
export interface LinearAsset {
  readonly bias: readonly number[];
  readonly views: readonly { readonly step: number; readonly weights: string }[];
}

/** A logistic regression over a few named numbers. */
export interface LogisticAsset {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** The trained model as it lies in `data/model/`; see `roles.card.md` beside it. */
export interface RoleModelAsset {
  readonly format: typeof roleModelFormat;
  readonly version: string;
  readonly words: SpaceAsset;
  readonly concepts: SpaceAsset;
  readonly title: SpaceAsset;
  /** Title, words and concepts: the best estimate. */
  readonly full: LinearAsset;
  /** Words and concepts: what the body alone says. */
  readonly body: LinearAsset;
  /** What the title alone claims, over `titleClasses`. */
  readonly titleRole: LinearAsset;
  /** Shares: temperature of the softmax, and the share below which a role is left out. */
  readonly shares: { readonly temperature: number; readonly cut: number };
  /** Confidence from the log-odds of the first share and its lead over the second. */
  readonly confidence: LogisticAsset;
  /** Mismatch from how little body and whole say of the title's role; with its threshold. */
  readonly mismatch: MismatchAsset;
}

/** When a title names another role than the work. */
export interface MismatchAsset extends LogisticAsset {
  readonly threshold: number;
}

/** A feature space with its numbers unpacked. */
export interface SpaceParts {
  /** Empty where features have names. */
  readonly keys: Int32Array;
  /** Empty where features have hashes. */
  readonly names: readonly string[];
  readonly idf: Float32Array;
  readonly scale: number;
}

/** One model with its numbers unpacked. */
export interface LinearParts {
  readonly bias: readonly number[];
  readonly views: readonly { readonly step: number; readonly weights: Int8Array }[];
}

/** The model with its numbers unpacked: from the JSON file, or as compiled into the assets. */
export interface RoleModelParts extends Pick<
  RoleModelAsset,
  'version' | 'shares' | 'confidence' | 'mismatch'
> {
  readonly format: number;
  readonly words: SpaceParts;
  readonly concepts: SpaceParts;
  readonly title: SpaceParts;
  readonly full: LinearParts;
  readonly body: LinearParts;
  readonly titleRole: LinearParts;
}

/** The model ready to use. */
export interface RoleModel {
  readonly version: string;
  readonly words: FeatureSpace;
  readonly concepts: FeatureSpace;
  readonly title: FeatureSpace;
  /** Views in order: words, concepts, title. */
  readonly full: LinearModel;
  /** Views in order: words, concepts. */
  readonly body: LinearModel;
  /** View: title. */
  readonly titleRole: LinearModel;
  readonly shares: RoleModelAsset['shares'];
  readonly confidence: LogisticAsset;
  readonly mismatch: RoleModelAsset['mismatch'];
}

/** Steps in which idf is stored. */
export const IDF_STEPS = 24;

/**
 * Makes a model ready for a lexicon. Concepts that the lexicon no longer has are left out.
 *
 * @throws {Error} when the model has another format, or its parts do not fit together.
 */
export function loadRoleModel(parts: RoleModelParts, lexicon: Lexicon): RoleModel {
  checkRoleModelFormat(parts.format);
  const words = hashedSpace(parts.words, 'words');
  const title = hashedSpace(parts.title, 'title');
  const concepts = namedSpace(parts.concepts, lexicon);
  const { version, shares, confidence, mismatch } = parts;
  return {
    version,
    words,
    concepts,
    title,
    full: toLinearModel('full', parts.full, [words, concepts, title], roleIds.length),
    body: toLinearModel('body', parts.body, [words, concepts], roleIds.length),
    titleRole: toLinearModel('titleRole', parts.titleRole, [title], titleClasses.length),
    shares,
    confidence,
    mismatch,
  };
}

/** @throws {Error} when the format is not the one this code reads. */
export function checkRoleModelFormat(format: unknown): void {
  if (format === roleModelFormat) return;
  throw new Error(
    `The role model has format ${String(format)}; this version reads ${roleModelFormat}. Run "npm run train" to make it again.`,
  );
}

/** An error that says what is wrong with a model file and what makes it again. */
export function damagedRoleModel(detail: string, cause?: unknown): Error {
  const message = `The role model is damaged (${detail}). Run "npm run train" to make it again.`;
  return new Error(message, cause === undefined ? undefined : { cause });
}

function hashedSpace({ keys, idf, scale }: SpaceParts, name: string): FeatureSpace {
  if (keys.length !== idf.length) throw damagedRoleModel(`${name} has ${keys.length} keys`);
  return { index: buildHashIndex(keys), idf, scale };
}

/** Stands for a name that the lexicon no longer has; no concept or family has it. */
const NO_KEY = -1;

function namedSpace({ names, idf, scale }: SpaceParts, lexicon: Lexicon): FeatureSpace {
  const families = new Map(lexicon.concepts.map((c) => [`family:${c.family}`, c.familyNumber]));
  const keys = new Int32Array(names.length).fill(NO_KEY);
  for (const [number, name] of names.entries()) {
    const family = families.get(name);
    const key =
      family === undefined ? lexicon.byId.get(name)?.number : lexicon.concepts.length + family;
    if (key !== undefined) keys[number] = key;
  }
  return { index: buildHashIndex(keys), idf, scale };
}

function toLinearModel(
  name: string,
  parts: LinearParts,
  spaces: readonly FeatureSpace[],
  classes: number,
): LinearModel {
  if (parts.bias.length !== classes) {
    throw damagedRoleModel(`${name} has ${parts.bias.length} classes`);
  }
  const views = spaces.map((space, number): View => {
    const part = parts.views[number];
    if (part === undefined || part.weights.length !== space.idf.length * classes) {
      throw damagedRoleModel(`view ${number} of ${name} has ${part?.weights.length ?? 0} weights`);
    }
    return { ...space, weights: part.weights, step: part.step };
  });
  return { classes, bias: Float32Array.from(parts.bias), views };
}
