import { TokenKind } from '../../base/tokens.js';
import type { Document } from '../../document/document.js';
import type { Abstention } from '../../domain/analysis.js';

/** With fewer words than this there is nothing to judge. */
const FEWEST_WORDS = 15;
/** A text that names no skill and no position must have this many words at least. */
const FEWEST_WORDS_ALONE = 40;

/**
 * Why no role is claimed for a résumé; `null` where one may be. The role model reads English, and
 * lists of skills, which are in no language.
 *
 * @param language of the whole résumé
 * @param mentions how many mentions of skills were found
 */
export function findResumeAbstention(
  { tokens }: Document,
  language: string,
  hasTitle: boolean,
  mentions: number,
): Abstention | null {
  let words = 0;
  for (let at = 0; at < tokens.count && words < FEWEST_WORDS_ALONE; at++) {
    if (tokens.kind[at] === TokenKind.word) words++;
  }
  if (words === 0) return 'empty';
  if (language !== 'en' && language !== 'und') return 'language';
  if (words < FEWEST_WORDS) return 'too-short';
  const isThin = words < FEWEST_WORDS_ALONE && !hasTitle;
  return mentions === 0 && isThin ? 'too-little-evidence' : null;
}
