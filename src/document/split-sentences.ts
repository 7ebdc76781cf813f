import { Gap, TokenKind, type Tokens } from '../base/tokens.js';
import type { Block, Sentence } from './document.js';

/** Abbreviations, without their last full stop, after which a sentence goes on. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'sr jr dr mr ms mrs prof st vs approx incl inc corp ltd co no vol fig est dept univ min max yrs yr hrs hr e.g i.e eg ie cf ca ph.d phd m.sc b.sc u.s u.k e.u bzw z.b d.h bijv o.a m.b.t resp ggf'.split(
    ' ',
  ),
);

/** Cuts every block into sentences, at `.`, `!`, `?`, `;` and where `end.Start` is glued. */
export function splitSentences(tokens: Tokens, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [number, block] of blocks.entries()) {
    let first = block.firstToken;
    for (let at = first; at < block.endToken; at++) {
      if (tokens.kind[at] !== TokenKind.punctuation) {
        // Two words without a gap were one glued word, cut where a new line had begun.
        if (at > first && tokens.gap[at] === Gap.none && tokens.kind[at - 1] === TokenKind.word) {
          sentences.push(sentenceOf(tokens, number, first, at));
          first = at;
        }
        continue;
      }
      if (!endsSentence(tokens, block, at)) continue;
      at = afterClosing(tokens, block, at) - 1;
      if (at + 1 >= block.endToken) break;
      sentences.push(sentenceOf(tokens, number, first, at + 1));
      first = at + 1;
    }
    sentences.push(sentenceOf(tokens, number, first, block.endToken));
  }
  return sentences;
}

function sentenceOf(tokens: Tokens, block: number, first: number, end: number): Sentence {
  return {
    start: tokens.start[first]!,
    end: tokens.end[end - 1]!,
    firstToken: first,
    endToken: end,
    block,
  };
}

/** A longer run of such marks is a drawn line, and each of them would look along it again. */
const MOST_CLOSING = 32;

/** The first token after closing quotes, brackets and further marks that touch the end. */
function afterClosing(tokens: Tokens, block: Block, at: number): number {
  const last = Math.min(block.endToken, at + 1 + MOST_CLOSING);
  let next = at + 1;
  while (next < last && tokens.gap[next] === Gap.none && isClosing(tokens, next)) next++;
  return next;
}

function isClosing(tokens: Tokens, at: number): boolean {
  return (
    tokens.kind[at] === TokenKind.punctuation &&
    '.!?…)]"”’\'*'.includes(tokens.text.charAt(tokens.start[at]!))
  );
}

function endsSentence(tokens: Tokens, block: Block, at: number): boolean {
  const { text, start, gap } = tokens;
  const char = text.charAt(start[at]!);
  if (char === '。' || char === '！' || char === '？') return true;
  if (char !== '.' && char !== '!' && char !== '?' && char !== ';') return false;
  const next = afterClosing(tokens, block, at);
  if (next >= block.endToken) return true;
  if (char === ';') return gap[next] !== Gap.none;
  if (gap[next] === Gap.none) return isGlued(tokens, block, at, next);
  if (char !== '.') return true;
  const opening = text.charAt(start[next]!);
  if (opening !== opening.toUpperCase()) return false;
  return !isAbbreviation(tokens, block, at);
}

/** `end.Start`: a word of small letters, a mark, and a word that begins as sentences begin. */
function isGlued(tokens: Tokens, block: Block, at: number, next: number): boolean {
  if (next !== at + 1 || at === block.firstToken) return false;
  const { text, start, end, kind } = tokens;
  const before = text.slice(start[at - 1]!, end[at - 1]!);
  const after = text.slice(start[next]!, end[next]!);
  if (kind[next] !== TokenKind.word || kind[at - 1] !== TokenKind.word) {
    return kind[next] === TokenKind.word && ')%"”'.includes(before) && /^\p{Lu}/u.test(after);
  }
  return (
    /^\p{Lu}?\p{Ll}+$/u.test(before) &&
    before.length > 1 &&
    /^(?:\p{Lu}\p{Ll}{2,}|A|I|We|In|As|At|To|Be|It|An|On|By)$/u.test(after)
  );
}

function isAbbreviation(tokens: Tokens, block: Block, at: number): boolean {
  if (at === block.firstToken || tokens.gap[at] !== Gap.none) return false;
  const { text, start, end } = tokens;
  // The whole dotted word before the stop: `e.g`, `Ph.D`, `U.S`.
  let first = at - 1;
  while (
    first - 2 >= block.firstToken &&
    at - first < 7 &&
    tokens.gap[first] === Gap.none &&
    text.charAt(start[first - 1]!) === '.' &&
    tokens.gap[first - 1] === Gap.none
  ) {
    first -= 2;
  }
  const word = text.slice(start[first]!, end[at - 1]!).toLowerCase();
  if (ABBREVIATIONS.has(word)) return true;
  const isInitial =
    end[at - 1]! - start[at - 1]! === 1 && /\p{L}/u.test(text.charAt(start[at - 1]!));
  return isInitial && (word.includes('.') || /\p{Lu}/u.test(text.charAt(start[at - 1]!)));
}
