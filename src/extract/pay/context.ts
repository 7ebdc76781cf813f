import { Gap, TokenKind, type Tokens } from '../../base/tokens.js';
import { findHits } from '../../patterns/find-hits.js';
import { keepLongest } from '../../patterns/keep-longest.js';
import { foldCode } from '../../text/fold.js';
import type { Candidate } from './candidates.js';
import { cueKind, cuePatterns, type CueKind } from './cues.js';

/** A cue word near an amount. */
export interface Cue {
  readonly kind: CueKind;
  /** Tokens between the cue and the amount. */
  readonly distance: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** What stands around a candidate. */
export interface Context {
  /** In the same sentence before the amount, nearest first. */
  readonly left: readonly Cue[];
  /** Right behind the amount, up to the next comma, plus sign, amount or sentence; nearest first. */
  readonly right: readonly Cue[];
  /** In the short lines right above; nearest first. */
  readonly above: readonly Cue[];
  /** "+ equity", "plus bonus": what only pay comes with. */
  readonly plusExtra: boolean;
  /** Whether a colon stands right before the amount: "Salary: $120,000". */
  readonly afterColon: boolean;
  /** Whether a parenthesis opens between the nearest cue before the amount and the amount. */
  readonly inParenthesis: boolean;
  /** First token of the sentence, as far as it was looked at. */
  readonly sentenceStart: number;
  /** One past the last token of the right-hand words looked at. */
  readonly rightEnd: number;
}

const LEFT_REACH = 45;
const RIGHT_REACH = 7;
const ABOVE_REACH = 24;

/** Looks around a candidate; `previousEnd` is where the candidate before it ends (in tokens). */
export function readContext(tokens: Tokens, candidate: Candidate): Context {
  const { firstToken, endToken } = candidate;
  const sentenceStart = startOfSentence(tokens, firstToken);
  const left = cuesIn(tokens, sentenceStart, firstToken).reverse();
  const rightEnd = endOfWords(tokens, endToken);
  const right = cuesIn(tokens, endToken, rightEnd);
  const aboveStart = startAbove(tokens, sentenceStart);
  return {
    left: left.map((cue) => ({ ...cue, distance: firstToken - cue.endToken })),
    right: right.map((cue) => ({ ...cue, distance: cue.firstToken - endToken })),
    above: cuesIn(tokens, aboveStart, sentenceStart)
      .reverse()
      .map((cue) => ({ ...cue, distance: firstToken - cue.endToken })),
    afterColon: firstToken > 0 && charAt(tokens, firstToken - 1) === ':',
    inParenthesis: hasOpening(tokens, left[0]?.endToken ?? firstToken, firstToken),
    plusExtra: hasPlusExtra(tokens, endToken),
    sentenceStart,
    rightEnd,
  };
}

function charAt(tokens: Tokens, at: number): string {
  return tokens.text.charAt(tokens.start[at]!);
}

function hasOpening(tokens: Tokens, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (charAt(tokens, at) === '(') return true;
  return false;
}

function cuesIn(tokens: Tokens, first: number, end: number): Cue[] {
  if (end <= first) return [];
  const hits = keepLongest(findHits(cuePatterns, tokens, foldCode, { first, end }));
  return hits.map((hit) => ({
    kind: cueKind(hit.pattern),
    distance: 0,
    firstToken: hit.firstToken,
    endToken: hit.endToken,
  }));
}

function startOfSentence(tokens: Tokens, from: number): number {
  const least = Math.max(0, from - LEFT_REACH);
  let first = from;
  while (first > least && !isBoundary(tokens, first)) first--;
  return first;
}

/** Whether a sentence, a bullet or a paragraph begins at the token. */
function isBoundary(tokens: Tokens, at: number): boolean {
  if (at === 0) return true;
  const gap = tokens.gap[at]!;
  if (gap === Gap.none) return false;
  if (gap === Gap.line && startsBlock(tokens, at)) return true;
  const before = tokens.text.charCodeAt(tokens.start[at - 1]!);
  if (before === 33 || before === 63 || before === 0x2022) return true;
  if (before === 124) return !isPayLabel(tokens, at - 2);
  return before === 46 && !isAbbreviation(tokens, at - 1) && !isLowerCase(tokens, at);
}

/** "Salary | $95,000": the cell before the amount names it; other cells are other matters. */
function isPayLabel(tokens: Tokens, at: number): boolean {
  if (at < 0) return false;
  const word = tokens.text.slice(tokens.start[at]!, tokens.end[at]!).toLowerCase();
  return PAY_LABELS.has(word);
}

const PAY_LABELS: ReadonlySet<string> = new Set([
  'salary',
  'pay',
  'compensation',
  'rate',
  'range',
  'package',
  'base',
  'ote',
  'wage',
]);

function startsBlock(tokens: Tokens, at: number): boolean {
  const between = tokens.text.slice(tokens.end[at - 1]!, tokens.start[at]!);
  if (between.indexOf('\n') !== between.lastIndexOf('\n')) return true;
  return (
    tokens.kind[at] === TokenKind.punctuation &&
    '•-·–*'.includes(tokens.text.charAt(tokens.start[at]!)) &&
    tokens.gap[at + 1] === Gap.space
  );
}

/** "U.S.", "approx.", "min.": a dot that ends no sentence. */
function isAbbreviation(tokens: Tokens, dot: number): boolean {
  if (dot === 0 || tokens.gap[dot] !== Gap.none) return false;
  const length = tokens.end[dot - 1]! - tokens.start[dot - 1]!;
  if (length === 1) return true;
  const word = tokens.text.slice(tokens.start[dot - 1]!, tokens.end[dot - 1]!).toLowerCase();
  return ABBREVIATIONS.has(word);
}

const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'approx',
  'min',
  'max',
  'est',
  'sr',
  'jr',
  'ca',
  'inc',
  'bzw',
  'incl',
  'excl',
  'no',
  'ft',
  'dr',
]);

function isLowerCase(tokens: Tokens, at: number): boolean {
  const unit = tokens.text.charCodeAt(tokens.start[at]!);
  return unit >= 97 && unit <= 122;
}

/** The short lines above the sentence: at most two of them, and not far. */
function startAbove(tokens: Tokens, sentenceStart: number): number {
  const least = Math.max(0, sentenceStart - ABOVE_REACH);
  let first = sentenceStart;
  for (let lines = 0; lines < 2 && first > least; lines++) {
    let start = first - 1;
    while (start > least && tokens.gap[start] !== Gap.line) start--;
    if (tokens.gap[start] !== Gap.line) break;
    first = start;
  }
  return first;
}

/** Words, after which what follows is no longer said of the amount. */
const STOPS: ReadonlySet<string> = new Set([
  'and',
  'plus',
  'with',
  'including',
  'depending',
  'based',
  'as',
  'which',
  'while',
  'however',
  'und',
  'en',
  'et',
  'where',
  'dependent',
  'commensurate',
  'then',
  'but',
]);

function endOfWords(tokens: Tokens, from: number): number {
  const most = Math.min(tokens.count, from + RIGHT_REACH);
  let at = from;
  while (at < most && !(at > from && isBoundary(tokens, at)) && !isStop(tokens, at)) {
    if (at === from && tokens.gap[at] === Gap.line) break;
    at++;
  }
  return at;
}

function isStop(tokens: Tokens, at: number): boolean {
  const start = tokens.start[at]!;
  if (tokens.kind[at] === TokenKind.number) return true;
  if (tokens.kind[at] === TokenKind.punctuation) {
    // A dash set apart ends the phrase; one inside a word ("sign-on") does not.
    return tokens.gap[at] !== Gap.none || !'/-*\'’"'.includes(tokens.text.charAt(start));
  }
  const length = tokens.end[at]! - start;
  return length <= 12 && STOPS.has(tokens.text.slice(start, start + length).toLowerCase());
}

const PLUS_EXTRA =
  /[\s,)*•|]{0,4}(?:annually|per year|USD|base)?[\s,)•|]{0,3}(?:(?:\+|plus|and|&|with|•|in addition to|as well as|offers|w\/)\s{0,2})(?:[A-Za-zÀ-ɏ]+[\s-]){0,3}?\d{0,3}%?\s?(?:[A-Za-zÀ-ɏ]+[\s-]){0,2}?(?:equity|bonus|bonuses|benefits?|commissions?|stock|options|rsus?|perks|tokens|profit|sep|super|superannuation)(?![A-Za-zÀ-ɏ])/iy;

function hasPlusExtra(tokens: Tokens, endToken: number): boolean {
  const at = tokens.end[endToken - 1]!;
  PLUS_EXTRA.lastIndex = at;
  return PLUS_EXTRA.test(tokens.text);
}
