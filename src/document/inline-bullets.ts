import { Gap, TokenKind, type Tokens } from '../base/tokens.js';
import { isBulletMark } from './lines.js';

/** Two dots of a list in one line are no chance; dashes also stand between words. */
const FEWEST_DOTS = 2;
const FEWEST_DASHES = 3;

/**
 * The marks of bullets that stand in one line, `Requirements: - Python - SQL - Git`, by their
 * tokens; none where they may be something else.
 */
export function findInlineBullets(tokens: Tokens, first: number, end: number): readonly number[] {
  let dots: number[] | null = null;
  let dashes: number[] | null = null;
  for (let at = first; at < end; at++) {
    if (tokens.kind[at] !== TokenKind.punctuation || !isBulletMark(tokens, at)) continue;
    if (!standsAlone(tokens, at, first, end)) continue;
    if (isDash(tokens.text.charCodeAt(tokens.start[at]!))) (dashes ??= []).push(at);
    else (dots ??= []).push(at);
  }
  if (dots !== null && dots.length >= FEWEST_DOTS) return dots;
  // Dashes count only where the list begins with one, so that `Python - SQL - Git` stays whole.
  if (dashes === null || dashes[0] !== first) return NONE;
  const list = dashes.filter((at) => beginsItem(tokens, at, first));
  return list.length >= FEWEST_DASHES ? list : NONE;
}

/**
 * Whether a dash begins an item and does not merely stand between words: it is the mark that the
 * line begins with, before a word with a capital. `- 2 - 4 years (frontend + backend)` is one item.
 */
function beginsItem(tokens: Tokens, at: number, first: number): boolean {
  if (at === first) return true;
  const { text, start, kind } = tokens;
  if (text.charCodeAt(start[at]!) !== text.charCodeAt(start[first]!)) return false;
  const next = text.charAt(start[at + 1]!);
  return kind[at + 1] === TokenKind.word && next === next.toUpperCase();
}

const NONE: readonly number[] = [];

function isDash(unit: number): boolean {
  return unit === 0x2d || (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212 || unit === 0x2b;
}

function standsAlone(tokens: Tokens, at: number, first: number, end: number): boolean {
  if (at + 1 >= end || tokens.gap[at + 1] === Gap.none) return false;
  return at === first || tokens.gap[at] !== Gap.none;
}
