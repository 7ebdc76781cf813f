import type { Document } from '../../document/document.js';
import { findHits } from '../../patterns/find-hits.js';
import { compilePatterns, type PatternSet } from '../../patterns/pattern-set.js';
import { foldCode } from '../../text/fold.js';
import { tokenize } from '../../text/tokenize.js';
import { countLayout, LAYOUT_CUES } from './posting-layout.js';

/** A phrase that tells postings from other texts, and the cue it belongs to. */
export interface CuePhrase {
  readonly cue: string;
  readonly phrase: string;
}

/**
 * Everything that is counted, numbered: the layout cues, then the cues that have phrases, then the
 * phrases themselves.
 */
export interface CueSet {
  readonly names: readonly string[];
  readonly patterns: PatternSet;
  /** Number of the first phrase. */
  readonly firstPhrase: number;
  /** Number of the cue of each phrase. */
  readonly cueOf: Uint8Array;
}

/** What was counted in a text. */
export interface PostingCues {
  /** Words that were looked at. */
  readonly words: number;
  /** How often each cue and phrase was met, in the order of `CueSet.names`. */
  readonly counts: Uint16Array;
}

/** Tokens looked at; what a text is shows long before. */
export const MOST_TOKENS = 1600;
/** Words added to a text's own, so that one phrase in a short text does not weigh too much. */
const EXTRA_WORDS = 100;

/** Compiles phrases; build once. */
export function compileCues(phrases: readonly CuePhrase[]): CueSet {
  const cues = [...new Set(phrases.map(({ cue }) => cue))];
  const firstCue = LAYOUT_CUES.length;
  return {
    names: [...LAYOUT_CUES, ...cues, ...phrases.map(({ phrase }) => phrase)],
    patterns: compilePatterns(
      phrases.map(({ phrase }) => phrase),
      tokenize,
    ),
    firstPhrase: firstCue + cues.length,
    cueOf: Uint8Array.from(phrases, ({ cue }) => firstCue + cues.indexOf(cue)),
  };
}

/** Counts the cues of a document, or of its first `most` tokens. */
export function countCues(document: Document, set: CueSet, most = MOST_TOKENS): PostingCues {
  const counts = new Uint16Array(set.names.length);
  const end = Math.min(document.tokens.count, most);
  const words = countLayout(document, end, counts);
  for (const { pattern } of findHits(set.patterns, document.tokens, foldCode, { first: 0, end })) {
    counts[set.firstPhrase + pattern]!++;
    counts[set.cueOf[pattern]!]!++;
  }
  return { words, counts };
}

/** How much a count weighs in a text of so many words. */
export function amountOf(count: number, words: number): number {
  return count === 0 ? 0 : Math.log1p((1000 * count) / (words + EXTRA_WORDS));
}
