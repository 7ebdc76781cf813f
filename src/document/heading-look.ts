import { TokenKind, type Tokens } from '../base/tokens.js';
import type { Line } from './lines.js';

/** A line as long as this is a sentence or an item of a list, not a name. */
const SENTENCE_UNITS = 60;

/** The tokens of a heading without what stands around it. */
export interface Core {
  readonly first: number;
  readonly end: number;
}

/** How a line stands on the page: the signs that make it a heading. */
export interface Look {
  readonly colon: boolean;
  readonly ellipsis: boolean;
  readonly question: boolean;
  /** Wrapped in marks of emphasis, `**so**`. */
  readonly marked: boolean;
  readonly capitals: boolean;
  readonly blankBefore: boolean;
  readonly beforeBullet: boolean;
  /** Followed by a line as long as sentences are. */
  readonly beforeText: boolean;
  /** `Location: Berlin`: the value stands on the same line. */
  readonly isLabel: boolean;
  /** Opens with an emoji or a hash, as items of lists of perks and tags do. */
  readonly decorated: boolean;
  /** `About the Data Engineer role`. */
  readonly aboutRole: boolean;
  readonly words: number;
}

/** The tokens of a heading without bullets, numbers, emoji and marks around it. */
export function trimMarks(tokens: Tokens, line: Line): Core {
  let first = line.bodyToken;
  let end = line.endToken;
  while (first < end && tokens.kind[first] === TokenKind.punctuation) first++;
  while (end > first && tokens.kind[end - 1] === TokenKind.punctuation) end--;
  return { first, end };
}

/** Looks at a line that may be a heading. */
export function lookOf(
  tokens: Tokens,
  line: Line,
  next: Line | undefined,
  core: Core,
  last: string,
): Look {
  const { text, start } = tokens;
  const lastWordEnd = tokens.end[core.end - 1]!;
  const tail = text.slice(lastWordEnd, tokens.end[line.endToken - 1]!);
  return {
    colon: tail.includes(':'),
    ellipsis: last === '…' || tail.includes('..'),
    question: last === '?',
    marked: text.charAt(start[line.firstToken]!) === '*' && tail.includes('*'),
    capitals: hasCapitals(tokens, core),
    blankBefore: line.blankBefore,
    beforeBullet: next !== undefined && next.isBullet && !line.isBullet,
    beforeText: next !== undefined && unitsOf(tokens, next) >= SENTENCE_UNITS,
    isLabel: text.slice(start[core.first]!, lastWordEnd).includes(': '),
    decorated:
      core.first > line.bodyToken && !'*"“(['.includes(text.charAt(start[line.bodyToken]!)),
    aboutRole: ABOUT_ROLE.test(text.slice(start[core.first]!, lastWordEnd)),
    words: countWords(tokens, core),
  };
}

const ABOUT_ROLE = /^about .*\b(?:role|position|job|opportunity|internship|vacancy)$/i;

/** Length of a line in units, without blanks around it. */
export function unitsOf(tokens: Tokens, line: Line): number {
  return tokens.end[line.endToken - 1]! - tokens.start[line.firstToken]!;
}

function countWords(tokens: Tokens, core: Core): number {
  let words = 0;
  for (let at = core.first; at < core.end; at++) {
    if (tokens.kind[at] !== TokenKind.punctuation && tokens.gap[at] !== 0) words++;
  }
  return words;
}

/** Whether every longer word begins with a capital, as in titles. */
function hasCapitals(tokens: Tokens, core: Core): boolean {
  let capitals = 0;
  for (let at = core.first; at < core.end; at++) {
    if (tokens.kind[at] !== TokenKind.word) continue;
    const char = tokens.text.charAt(tokens.start[at]!);
    const isUpper = char !== char.toLowerCase();
    if (isUpper) capitals++;
    else if (tokens.end[at]! - tokens.start[at]! > 3 && char !== char.toUpperCase()) return false;
  }
  return capitals > 0;
}
