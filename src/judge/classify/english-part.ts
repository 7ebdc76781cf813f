import { TokenKind } from '../../base/tokens.js';
import type { Document, Sentence } from '../../document/document.js';
import { hashFolded } from '../../text/tokenize.js';

/** Function words of English that its neighbours do not share. */
const ENGLISH = `
  the and to of with you your our are this that from have by not what their who into all more about how`;
const english = new Set(
  ENGLISH.trim()
    .split(/\s+/)
    .map((word) => hashFolded(word, 0, word.length)),
);

/** A sentence is English when at least this share of its words are such words. */
const LEAST_SHARE = 0.2;
/** Shorter sentences tell no language. */
const FEWEST_WORDS = 6;
/** English words that make a posting in full: few whole postings have less. */
const FULL_WORDS = 120;

/**
 * Whether a document in another language also holds an English text in full, as postings in two
 * languages do.
 */
export function hasEnglishPart(document: Document): boolean {
  let words = 0;
  for (const sentence of document.sentences) {
    words += countEnglish(document, sentence);
    if (words >= FULL_WORDS) return true;
  }
  return false;
}

/** The words of a sentence if it is English, else 0. */
function countEnglish({ tokens }: Document, { firstToken, endToken }: Sentence): number {
  let words = 0;
  let telling = 0;
  for (let at = firstToken; at < endToken; at++) {
    if (tokens.kind[at] !== TokenKind.word) continue;
    words++;
    if (english.has(tokens.hash[at]!)) telling++;
  }
  return words >= FEWEST_WORDS && telling >= words * LEAST_SHARE ? words : 0;
}
