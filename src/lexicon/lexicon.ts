import type { SkillKind } from '../domain/analysis.js';
import { skillKinds } from '../domain/skill-kinds.js';
import type { PatternSet } from '../patterns/pattern-set.js';
import { hashFolded, tokenize } from '../text/tokenize.js';
import { loadGate, type Gate } from './gate.js';
import { lexiconFormat, type LexiconAsset } from './asset.js';
import { packLexicon, type PackedLexicon } from './packed-lexicon.js';
import type { AmbiguitySource } from './source.js';

/** One concept, ready to use. */
export interface Concept {
  readonly number: number;
  readonly id: string;
  readonly label: string;
  readonly kind: SkillKind;
  readonly family: string;
  readonly familyNumber: number;
  /** Numbers of the broader concepts. */
  readonly broader: readonly number[];
}

/**
 * Phrases as token hashes, by the hash of the token that is looked up first: the last one of what
 * stands before a hit, the first one of what stands after or near it.
 */
export type Phrases = ReadonlyMap<number, readonly (readonly number[])[]>;

/** An ambiguity condition; `null` where a list is not given. */
export interface Condition {
  readonly exactCase: boolean;
  readonly notFirst: boolean;
  readonly listed: boolean;
  readonly near: Phrases | null;
  readonly before: Phrases | null;
  readonly after: Phrases | null;
  readonly neverBefore: Phrases | null;
  readonly neverAfter: Phrases | null;
  /** Whether any admitting condition is given, so that one must hold. */
  readonly needsAdmission: boolean;
}

/** The lexicon compiled for matching. Pattern numbers are label numbers. */
export interface Lexicon {
  readonly version: string;
  readonly concepts: readonly Concept[];
  readonly byId: ReadonlyMap<string, Concept>;
  readonly patterns: PatternSet;
  /** Concept number of each label. */
  readonly conceptOf: Int32Array;
  /** Condition of a label, or `null` where the label is not ambiguous. */
  conditionOf(label: number): Condition | null;
  /** Tells mentions that count from those that do not; `null` where none was trained. */
  readonly gate: Gate | null;
}

/**
 * Makes a lexicon ready from its asset, as plain JSON or packed.
 *
 * @throws {Error} when the asset has another format than this code reads.
 */
export function loadLexicon(asset: LexiconAsset | PackedLexicon): Lexicon {
  if (asset.format !== lexiconFormat) {
    throw new Error(
      `The skill lexicon has format ${String(asset.format)}; this version reads ${lexiconFormat}. Run "npm run gen" to make it again.`,
    );
  }
  const packed = 'labels' in asset ? packLexicon(asset) : asset;
  const concepts = packed.conceptIds.map((_, number) => toConcept(packed, number));
  return {
    version: packed.version,
    concepts,
    byId: new Map(concepts.map((concept) => [concept.id, concept])),
    patterns: packed.patterns,
    conceptOf: packed.conceptOf,
    conditionOf: lazyConditions(packed),
    gate: packed.gate === null ? null : loadGate(packed.gate),
  };
}

function toConcept(packed: PackedLexicon, number: number): Concept {
  const { broader, broaderOffsets } = packed;
  const familyNumber = packed.conceptFamilies[number]!;
  return {
    number,
    id: packed.conceptIds[number]!,
    label: packed.conceptLabels[number]!,
    kind: skillKinds[packed.conceptKinds[number]!]!,
    family: packed.families[familyNumber]!,
    familyNumber,
    broader: [...broader.subarray(broaderOffsets[number], broaderOffsets[number + 1])],
  };
}

/** A condition is made when it is first asked for: of thousands, a short run needs a few. */
function lazyConditions({
  conditionTexts,
  conditionNumberOf,
}: PackedLexicon): Lexicon['conditionOf'] {
  const made: (Condition | undefined)[] = [];
  return (label) => {
    const number = conditionNumberOf[label]!;
    if (number === -1) return null;
    return (made[number] ??= toCondition(JSON.parse(conditionTexts[number]!) as AmbiguitySource));
  };
}

function toCondition(source: AmbiguitySource): Condition {
  const admitting = [source.near, source.before, source.after];
  return {
    exactCase: source.case === 'exact',
    notFirst: source.notFirst ?? false,
    listed: source.listed ?? false,
    near: phrasesOf(source.near, 0),
    before: phrasesOf(source.before, -1),
    after: phrasesOf(source.after, 0),
    neverBefore: phrasesOf(source.neverBefore, -1),
    neverAfter: phrasesOf(source.neverAfter, 0),
    needsAdmission: source.listed === true || admitting.some((words) => words !== undefined),
  };
}

function hashesOf(phrase: string): number[] {
  const tokens = tokenize(phrase);
  return Array.from({ length: tokens.count }, (_, at) =>
    hashFolded(phrase, tokens.start[at]!, tokens.end[at]!),
  );
}

/** @param keyAt 0 to look phrases up by their first token, -1 by their last */
function phrasesOf(texts: readonly string[] | undefined, keyAt: 0 | -1): Phrases | null {
  if (texts === undefined) return null;
  const phrases = new Map<number, number[][]>();
  for (const phrase of texts.map(hashesOf)) {
    const key = phrase.at(keyAt);
    if (key === undefined) continue;
    const others = phrases.get(key);
    if (others === undefined) phrases.set(key, [phrase]);
    else others.push(phrase);
  }
  return phrases;
}
