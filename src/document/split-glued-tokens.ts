import { Gap, TokenKind, type Tokens } from '../base/tokens.js';
import { allocateTokens, hashFolded } from '../text/tokenize.js';
import { isGlue } from './opening-words.js';

/** No glued word is shorter: `usAbout`. */
const SHORTEST = 6;
/** Longer ones are addresses and codes; the bound also keeps the work linear. */
const LONGEST = 48;

/**
 * Cuts tokens in two where a page lost its line breaks and two words became one:
 * `ResponsibilitiesDevelop`, `teamworkExperience`. Names such as `PyTorch` stay, since only words
 * that begin or end headings and items of lists are cut off. The parts have no gap between them.
 */
export function splitGluedTokens(tokens: Tokens): Tokens {
  let cuts: number[] | null = null;
  const { text, start, end, kind } = tokens;
  for (let at = 0; at < tokens.count; at++) {
    const units = end[at]! - start[at]!;
    if (units < SHORTEST || units > LONGEST || kind[at] !== TokenKind.word) continue;
    const cut = findCut(text, start[at]!, end[at]!);
    if (cut !== -1) (cuts ??= []).push(at, cut);
  }
  return cuts === null ? tokens : cutTokens(tokens, cuts);
}

/** Where a word goes from small letters to a capital and the parts are glued, or -1. */
function findCut(text: string, start: number, end: number): number {
  let wasSmall = false;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const isCapital = unit >= 0x41 && unit <= 0x5a;
    if (isCapital && wasSmall && i - start > 1 && isGlue(text, start, i, end)) return i;
    wasSmall = unit >= 0x61 && unit <= 0x7a;
  }
  return -1;
}

/** @param cuts number of a token and where to cut it, by turns. */
function cutTokens(tokens: Tokens, cuts: readonly number[]): Tokens {
  const { text } = tokens;
  const count = tokens.count + cuts.length / 2;
  const { start, end, hash, kind, gap } = allocateTokens(count);
  let to = 0;
  let next = 0;
  for (let from = 0; from < tokens.count; from++) {
    start[to] = tokens.start[from]!;
    end[to] = tokens.end[from]!;
    hash[to] = tokens.hash[from]!;
    kind[to] = tokens.kind[from]!;
    gap[to] = tokens.gap[from]!;
    if (cuts[next] === from) {
      const cut = cuts[next + 1]!;
      next += 2;
      hash[to] = hashFolded(text, start[to]!, cut);
      end[to] = cut;
      to++;
      start[to] = cut;
      end[to] = tokens.end[from]!;
      hash[to] = hashFolded(text, cut, end[to]!);
      kind[to] = TokenKind.word;
      gap[to] = Gap.none;
    }
    to++;
  }
  return { text, count, start, end, hash, kind, gap };
}
