import { Gap, TokenKind, type Tokens } from '../base/tokens.js';
import type { HeadingHit } from './heading-set.js';
import { isBulletMark, type Line } from './lines.js';

/** A heading that stands inside a line, with its colon. */
export interface InlineHeading {
  readonly hit: HeadingHit;
  readonly firstToken: number;
  /** First token of what stands under it. */
  readonly endToken: number;
}

/** A bullet longer than this is a whole list in one line; its headings count. */
const LONGEST_BULLET = 400;

/**
 * Known headings inside a line that is not a heading itself: at its start or after the end of a
 * sentence, and followed by a colon, a bullet or a capital letter.
 */
export function findInlineHeadings(
  tokens: Tokens,
  line: Line,
  hits: readonly HeadingHit[],
): InlineHeading[] {
  const units = tokens.end[line.endToken - 1]! - tokens.start[line.firstToken]!;
  if (line.isBullet && units < LONGEST_BULLET) return [];
  const found: InlineHeading[] = [];
  let free = line.firstToken;
  for (let i = 0; i < hits.length; i++) {
    let hit = hits[i]!;
    if (hit.firstToken < free || hit.entry.use !== 'phrase') continue;
    if (!canBegin(tokens, line, hit.firstToken)) continue;
    let end = endOf(tokens, line, hit);
    // Hits with one first token come in order of length: take the longest that fits.
    while (i + 1 < hits.length && hits[i + 1]!.firstToken === hit.firstToken) {
      i++;
      const longer = hits[i]!;
      const longerEnd = longer.entry.use === 'phrase' ? endOf(tokens, line, longer) : null;
      if (longerEnd === null) continue;
      hit = longer;
      end = longerEnd;
    }
    if (end === null) continue;
    found.push({ hit, firstToken: hit.firstToken, endToken: end });
    free = end;
  }
  return found;
}

function canBegin(tokens: Tokens, line: Line, at: number): boolean {
  if (!isUpper(tokens, at)) return false;
  if (at <= line.bodyToken) return true;
  if (tokens.kind[at - 1] !== TokenKind.punctuation) return tokens.gap[at] === Gap.none;
  const before = tokens.text.charAt(tokens.start[at - 1]!);
  if ('.!?:;)]*|'.includes(before)) return true;
  return isBulletMark(tokens, at - 1) && tokens.gap[at] !== Gap.none;
}

/** Where the text under the heading begins, or `null` where this is no heading. */
function endOf(tokens: Tokens, line: Line, hit: HeadingHit): number | null {
  let at = hit.endToken;
  if (at >= line.endToken) return hit.entry.runOn && hit.endToken - hit.firstToken > 1 ? at : null;
  const next = tokens.text.charAt(tokens.start[at]!);
  if (next === ':') {
    at++;
    return at;
  }
  if (!hit.entry.runOn) return null;
  if (next === '?' || next === '…') return at + 1 < line.endToken ? at + 1 : null;
  if (isBulletMark(tokens, at) && tokens.gap[at] !== Gap.none) return at;
  if (tokens.kind[at] === TokenKind.number) return hit.endToken - hit.firstToken > 1 ? at : null;
  if (tokens.kind[at] !== TokenKind.word || !isUpper(tokens, at)) return null;
  return isName(tokens, hit, at) ? null : at;
}

/** Words that make one name with the word before them: `Requirements Engineering`. */
const NAMES =
  /^(?:engineer|manage|analy|gather|admin|design|document|specialist|coordinat|team|tracking|statement|matrix|assessment|section|or|and|in|for|of)/i;

function isName(tokens: Tokens, hit: HeadingHit, at: number): boolean {
  const isOneWord = hit.endToken - hit.firstToken === 1;
  return isOneWord && NAMES.test(tokens.text.slice(tokens.start[at]!, tokens.end[at]!));
}

function isUpper(tokens: Tokens, at: number): boolean {
  const char = tokens.text.charAt(tokens.start[at]!);
  return char !== char.toLowerCase();
}
