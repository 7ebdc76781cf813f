import { TokenKind } from '../../base/tokens.js';
import type { Document, Section } from '../../document/document.js';
import { hashFolded } from '../../text/tokenize.js';

/** Function words of English that its neighbours do not share. */
const ENGLISH = `
  the and to of with you your our are this that from have by not what their who into all more about how`;
const english = new Set(
  ENGLISH.trim()
    .split(/\s+/)
    .map((word) => hashFolded(word, 0, word.length)),
);

/** A section is English when at least this share of its words are such words; bullets have few. */
const LEAST_SHARE = 0.08;
/** A section says in full what is done, or asked, with so many words. */
const FULL_WORDS = 40;

/**
 * Whether a document in another language also says in English what is to be done and what is asked,
 * as postings in two languages do. An English paragraph about the company or the law, which many
 * postings in other languages have, is not enough.
 */
export function hasEnglishPart(document: Document): boolean {
  let doing = 0;
  let asking = 0;
  for (const section of document.sections) {
    if (section.kind === 'responsibilities') doing += countEnglish(document, section);
    if (section.kind === 'requirements') asking += countEnglish(document, section);
  }
  return doing >= FULL_WORDS && asking >= FULL_WORDS;
}

/** The words of a section if it is English, else 0. */
function countEnglish({ tokens, blocks }: Document, { firstBlock, endBlock }: Section): number {
  let words = 0;
  let telling = 0;
  const end = blocks[endBlock - 1]?.endToken ?? 0;
  for (let at = blocks[firstBlock]?.firstToken ?? end; at < end; at++) {
    if (tokens.kind[at] !== TokenKind.word) continue;
    words++;
    if (english.has(tokens.hash[at]!)) telling++;
  }
  return telling >= words * LEAST_SHARE ? words : 0;
}
