import { Gap, TokenKind, type Tokens } from '../base/tokens.js';
import { edgeSlot, isBindingHyphen, type PatternSet } from './pattern-set.js';

/** One pattern found at one place. Token numbers are half-open, like spans. */
export interface Hit {
  /** Number of the pattern in its set. */
  readonly pattern: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly start: number;
  readonly end: number;
}

/** How units are compared; handed in with the tokenizer that hashed them. */
export type FoldCode = (unit: number) => number;

/**
 * Finds every pattern at every place, overlapping ones too, in order of first token and then of
 * growing length. Choosing among overlaps is a policy (see `keep-longest.ts`).
 *
 * Words match whole and folded; a hyphen between two words is the same as a space. A hit never
 * runs over a line break, and never stands at a wrong edge: see `isAtEdges`.
 *
 * @param range tokens to look at, half-open; all by default. Hits lie wholly inside.
 */
export function findHits(
  set: PatternSet,
  tokens: Tokens,
  foldCode: FoldCode,
  range: { readonly first: number; readonly end: number } = { first: 0, end: tokens.count },
): Hit[] {
  const { mask, edges, nextEnding, begins } = set.trie;
  const edgeMask = mask * 4 + 3;
  const { hash, gap } = tokens;
  const hits: Hit[] = [];
  for (let first = range.first; first < range.end; first++) {
    const firstHash = hash[first]!;
    if ((begins[(firstHash & 0xffff) >>> 5]! & (1 << (firstHash & 31))) === 0) continue;
    let node = 0;
    let at = first;
    while (at < range.end) {
      if (at > first) {
        if (gap[at] === Gap.line) break;
        if (isBindingHyphen(tokens, at)) {
          at++;
          continue;
        }
      }
      const wanted = hash[at]!;
      let edge = edgeSlot(node, wanted, mask) * 4;
      while (edges[edge] !== -1 && (edges[edge] !== node || edges[edge + 1] !== wanted)) {
        edge = (edge + 4) & edgeMask;
      }
      if (edges[edge] === -1) break;
      node = edges[edge + 2]!;
      at++;
      for (let pattern = edges[edge + 3]!; pattern !== -1; pattern = nextEnding[pattern]!) {
        if (isExact(set, pattern, tokens, first, at, foldCode) && isAtEdges(tokens, first, at)) {
          hits.push({
            pattern,
            firstToken: first,
            endToken: at,
            start: tokens.start[first]!,
            end: tokens.end[at - 1]!,
          });
        }
      }
    }
  }
  return hits;
}

const DOT = 0x2e;

/** `+`, `#` and `.` belong to the word they touch (`C++`, `.NET`); other marks may stand apart. */
function mustTouch(unit: number): boolean {
  return unit === 0x2b || unit === 0x23 || unit === DOT;
}

/** Compares the words themselves, so that equal hashes of different words do no harm. */
function isExact(
  set: PatternSet,
  pattern: number,
  tokens: Tokens,
  first: number,
  end: number,
  foldCode: FoldCode,
): boolean {
  const { offsets, text: words, start: wordStart, end: wordEnd } = set.steps;
  const firstStep = offsets[pattern]!;
  let step = firstStep;
  for (let at = first; at < end; at++) {
    if (at > first && isBindingHyphen(tokens, at)) continue;
    const from = wordStart[step]!;
    const length = wordEnd[step]! - from;
    const start = tokens.start[at]!;
    if (tokens.end[at]! - start !== length) return false;
    for (let i = 0; i < length; i++) {
      const unit = words.charCodeAt(from + i);
      const given = tokens.text.charCodeAt(start + i);
      if (given !== unit && foldCode(given) !== foldCode(unit)) return false;
    }
    if (step > firstStep && tokens.gap[at] !== Gap.none) {
      if (length === 1 && mustTouch(words.charCodeAt(from))) return false;
      if (step === firstStep + 1 && isDot(words, wordStart, wordEnd, firstStep)) return false;
    }
    step++;
  }
  return step === offsets[pattern + 1];
}

function isDot(text: string, start: Int32Array, end: Int32Array, step: number): boolean {
  return end[step]! - start[step]! === 1 && text.charCodeAt(start[step]!) === DOT;
}

/**
 * Whether a hit begins and ends where a name may begin and end. Refused are parts of dotted names
 * and addresses (`x.ai`, `node.js`, `me@r.com`, `my_sql`), of contractions, `C` in `C++` or `C#`,
 * and a single letter bound by `&` (`R&D`).
 */
function isAtEdges(tokens: Tokens, first: number, end: number): boolean {
  return isLeftEdge(tokens, first) && isRightEdge(tokens, first, end);
}

function isLeftEdge(tokens: Tokens, first: number): boolean {
  if (first === 0 || tokens.gap[first] !== Gap.none) return true;
  const { text, start, kind } = tokens;
  const before = text.charAt(start[first]! - 1);
  const bound = first > 1 && tokens.gap[first - 1] === Gap.none && isWord(tokens, first - 2);
  if (kind[first] === TokenKind.punctuation) return !isWord(tokens, first - 1);
  if (before === '@' || before === '_') return false;
  if (before === "'" || before === '’') return !bound;
  if (before === '.') return !bound || !isLowerCase(text.charAt(start[first]!));
  if (before === '&') return !bound || tokens.end[first]! - start[first]! > 1;
  return true;
}

function isRightEdge(tokens: Tokens, first: number, end: number): boolean {
  if (end >= tokens.count || tokens.gap[end] !== Gap.none) return true;
  const { text } = tokens;
  const lastIsWord = tokens.kind[end - 1] !== TokenKind.punctuation;
  if (!lastIsWord) return true;
  const after = text.charAt(tokens.start[end]!);
  const bound =
    end + 1 < tokens.count && tokens.gap[end + 1] === Gap.none && isWord(tokens, end + 1);
  switch (after) {
    case '#':
    case '@':
    case '_':
      return !bound && after !== '#';
    case '+':
      return bound;
    case '.':
      return !bound || !isLowerCase(text.charAt(tokens.start[end + 1]!));
    case '&':
      return !bound || end - first > 1 || tokens.end[first]! - tokens.start[first]! > 1;
    default:
      return true;
  }
}

function isWord(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] !== TokenKind.punctuation;
}

function isLowerCase(char: string): boolean {
  return char !== char.toUpperCase();
}
