import { TokenKind, type Tokens } from '../base/tokens.js';
import { OpeningWord, openingOf } from './opening-words.js';
import type { Piece } from './piece.js';

/** What a run of list items shows to be under a heading that is not there. */
export type ImpliedKind = 'responsibilities' | 'requirements';

/** Longer paragraphs are no items of a list whose bullets were lost. */
const LONGEST_ITEM = 450;

/**
 * Says of lists without a heading what they are about, item by item: duties open with what one
 * does ("Build ..."), requirements with what one has ("Experience with ...", "3+ years ...").
 * Many pages lost their headings, and then both stand in one list, duties first. A text that
 * names both is left as it is.
 */
export function implyKinds(tokens: Tokens, pieces: readonly Piece[]): readonly Piece[] {
  const asks = pieces.some((piece) => piece.name === 'requirements');
  if (asks && pieces.some((piece) => piece.name === 'responsibilities')) return pieces;
  const result: Piece[] = [];
  let first = 0;
  for (let i = 0; i <= pieces.length; i++) {
    const piece = pieces[i];
    if (piece !== undefined && isItem(tokens, piece)) continue;
    for (const item of implyRun(tokens, pieces.slice(first, i))) result.push(item);
    if (piece !== undefined) result.push(piece);
    first = i + 1;
  }
  return result;
}

function isItem(tokens: Tokens, piece: Piece): boolean {
  if (piece.kind !== 'paragraph') return piece.kind === 'bullet';
  return tokens.end[piece.endToken - 1]! - tokens.start[piece.firstToken]! <= LONGEST_ITEM;
}

function implyRun(tokens: Tokens, run: readonly Piece[]): readonly Piece[] {
  if (run.length < FEWEST_ITEMS) return run;
  const openings = run.map((piece) => openingOfItem(tokens, piece));
  // What stands before the first item that tells, or after the last, is no item of the list.
  const first = openings.findIndex((opening) => opening !== OpeningWord.other);
  const end = openings.findLastIndex((opening) => opening !== OpeningWord.other) + 1;
  if (first === -1) return run;
  const cut = Math.max(first, bestCut(openings));
  const isDuties = isMost(openings, first, cut, OpeningWord.does);
  const isWishes = isMost(openings, cut, end, OpeningWord.asks);
  return run.map((piece, number) => {
    if (number < first || number >= end) return piece;
    if (number < cut) return isDuties ? { ...piece, implied: 'responsibilities' as const } : piece;
    return isWishes ? { ...piece, implied: 'requirements' as const } : piece;
  });
}

/** The place before which most items say what is done and after which most ask. */
function bestCut(openings: readonly number[]): number {
  let score = 0;
  let best = 0;
  let cut = 0;
  for (let i = 0; i < openings.length; i++) {
    if (openings[i] === OpeningWord.does) score++;
    else if (openings[i] === OpeningWord.asks) score--;
    if (score > best) {
      best = score;
      cut = i + 1;
    }
  }
  return cut;
}

const FEWEST_ITEMS = 3;
const ENOUGH = 0.5;

function isMost(openings: readonly number[], from: number, to: number, wanted: number): boolean {
  let count = 0;
  for (let i = from; i < to; i++) if (openings[i] === wanted) count++;
  return to - from >= FEWEST_ITEMS && count >= (to - from) * ENOUGH;
}

/** Tokens in which "years" must follow a number that opens an item. */
const YEARS_WITHIN = 5;

const ARTICLES = /^(?:a|an|the)$/i;

function openingOfItem(tokens: Tokens, piece: Piece): number {
  let first = piece.bodyToken;
  const { start, end, text } = tokens;
  if (ARTICLES.test(text.slice(start[first]!, end[first]!))) first++;
  if (first >= piece.endToken) return OpeningWord.other;
  if (tokens.kind[first] !== TokenKind.number) return openingOf(tokens.hash[first]!);
  const last = Math.min(piece.endToken, first + YEARS_WITHIN) - 1;
  return /years?|yrs/i.test(text.slice(start[first]!, end[last]!))
    ? OpeningWord.asks
    : OpeningWord.other;
}
