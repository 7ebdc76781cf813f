import { compilePatterns, type PatternSet } from '../patterns/pattern-set.js';
import { tokenize } from '../text/tokenize.js';
import type { LexiconAsset } from './asset.js';
import type { GateSource } from './gate-source.js';

/**
 * The lexicon with its labels compiled for matching and its entries in columns, as it is shipped
 * and loaded: parsing and compiling it anew would be most of the time that a short run takes.
 */
export interface PackedLexicon {
  readonly format: LexiconAsset['format'];
  readonly version: string;
  readonly families: readonly string[];
  /** By concept number. */
  readonly conceptIds: readonly string[];
  readonly conceptLabels: readonly string[];
  /** Kind and family numbers by concept number. */
  readonly conceptKinds: Int32Array;
  readonly conceptFamilies: Int32Array;
  /** Broader concepts of concept `c`: `broader` from `broaderOffsets[c]` to `[c + 1]`. */
  readonly broaderOffsets: Int32Array;
  readonly broader: Int32Array;
  /** Each condition as JSON, parsed when it is first asked for. */
  readonly conditionTexts: readonly string[];
  readonly patterns: PatternSet;
  /** Concept number of each label. */
  readonly conceptOf: Int32Array;
  /** Condition number of each label, or -1. */
  readonly conditionNumberOf: Int32Array;
  readonly gate: GateSource | null;
}

/** Compiles an asset for loading. */
export function packLexicon(asset: LexiconAsset): PackedLexicon {
  const { format, version, families, concepts, labels, conditions, gate } = asset;
  const broader = concepts.map(([, , , , numbers]) => numbers);
  const broaderOffsets = new Int32Array(concepts.length + 1);
  for (const [at, numbers] of broader.entries()) {
    broaderOffsets[at + 1] = broaderOffsets[at]! + numbers.length;
  }
  return {
    format,
    version,
    families,
    conceptIds: concepts.map(([id]) => id),
    conceptLabels: concepts.map(([, label]) => label),
    conceptKinds: Int32Array.from(concepts, ([, , kind]) => kind),
    conceptFamilies: Int32Array.from(concepts, ([, , , family]) => family),
    broaderOffsets,
    broader: Int32Array.from(broader.flat()),
    conditionTexts: conditions.map((condition) => JSON.stringify(condition)),
    patterns: compilePatterns(
      labels.map(([label]) => label),
      tokenize,
    ),
    conceptOf: Int32Array.from(labels, ([, concept]) => concept),
    conditionNumberOf: Int32Array.from(labels, ([, , condition]) => condition),
    gate: gate ?? null,
  };
}
