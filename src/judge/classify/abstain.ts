import { TokenKind } from '../../base/tokens.js';
import type { Abstention } from '../../domain/analysis.js';
import type { Document } from '../../document/document.js';
import { hasEnglishPart } from './english-part.js';
import { looksLikePosting } from './posting-gate.js';

/** With fewer words than this there is nothing to judge, title or not. */
const FEWEST_WORDS = 15;
/** A text without a title that names no skill must have this many words at least. */
const FEWEST_WORDS_ALONE = 40;

/**
 * Why no role is claimed for a document; `null` where one may be. A posting in two languages is
 * read when one of them is English and in full.
 *
 * @param mentions how many mentions of skills were found
 */
export function findAbstention(
  document: Document,
  title: string | null,
  mentions: number,
): Abstention | null {
  const words = countWords(document, FEWEST_WORDS_ALONE);
  if (words === 0) return 'empty';
  const foreign = document.language !== 'en' && document.language !== 'und';
  if (foreign && !hasEnglishPart(document)) return 'language';
  if (words < FEWEST_WORDS) return 'too-short';
  if (title === null && mentions === 0 && words < FEWEST_WORDS_ALONE) return 'too-little-evidence';
  return looksLikePosting(document, title) ? null : 'not-a-posting';
}

/** Counts the words of a document, but stops at `enough`. */
function countWords({ tokens: { kind, count } }: Document, enough: number): number {
  let words = 0;
  for (let at = 0; at < count && words < enough; at++) if (kind[at] === TokenKind.word) words++;
  return words;
}
