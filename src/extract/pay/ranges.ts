import type { Span } from '../../base/span.js';
import type { PayPeriod } from '../../domain/analysis.js';
import { readAmount, type Amount } from './amounts.js';
import { SOME_DOLLAR } from './currencies.js';
import { readPeriod } from './periods.js';

/** One amount, or two that make a range, with what is written right beside them. */
export interface MoneyExpression extends Span {
  readonly min: number;
  readonly max: number;
  readonly isRange: boolean;
  /** ISO code, `$` for some dollar, or `null`. */
  readonly currency: string | null;
  /** The period written beside the amounts. */
  readonly period: PayPeriod | null;
  /** Per something that is no period of pay: a visit, a quarter. */
  readonly perOther: boolean;
  /** The greatest suffix: 1, 1e3, 1e5, 1e6 and so on. */
  readonly scale: number;
  /** Whether some amount looks like money without any currency: `120k`, `120,000`. */
  readonly looksLarge: boolean;
}

/** What follows an amount and belongs to it. */
interface Tail {
  readonly end: number;
  readonly period: PayPeriod | null;
  readonly perOther: boolean;
}

const FILLER =
  /[ \u00a0]{1,2}(?:gross|bruto|brutto|brut|base|fixed|salary|pay|ote|equivalent|in total)(?![A-Za-zÀ-ɏ])/iy;
const PLUS = /\+/y;

/** Takes in a plus sign, words such as "gross", and the period; words count only before a period. */
function readTail(text: string, from: number): Tail {
  let at = from;
  let end = from;
  PLUS.lastIndex = at;
  const plus = PLUS.exec(text);
  if (plus !== null) end = at += plus[0].length;
  for (let step = 0; step < 3; step++) {
    const mark = readPeriod(text, at);
    if (mark !== null)
      return { end: mark.end, period: mark.period, perOther: mark.period === null };
    FILLER.lastIndex = at;
    const filler = FILLER.exec(text);
    if (filler === null) break;
    at += filler[0].length;
  }
  return { end, period: null, perOther: false };
}

/** `(min)`, ` minimum`, ` (mid)` behind an amount. */
const END_LABEL = / ?\(?(?:min(?:imum)?|mid(?:point)?|max(?:imum)?|ote)(?![A-Za-zÀ-ɏ])\)?/iy;

function pastEndLabel(text: string, from: number): number {
  END_LABEL.lastIndex = from;
  const match = END_LABEL.exec(text);
  return match === null ? from : from + match[0].length;
}

const DASH =
  /(?:\s{0,3}|\s{0,2}\n {0,3})-?(?:[-‐‑‒–—−~→]{1,2}|to(?![A-Za-zÀ-ɏ])|bis(?![A-Za-zÀ-ɏ])|à(?![A-Za-zÀ-ɏ])|tot(?![A-Za-zÀ-ɏ])|until(?![A-Za-zÀ-ɏ])|through(?![A-Za-zÀ-ɏ])|up\sto(?![A-Za-zÀ-ɏ])|t\/m(?![A-Za-zÀ-ɏ]))\s{0,3}(?:(?:up\sto|approximately|~)\s?)?/iy;
const AND = /\s{1,3}-?(?:and|&|und|en|et|y|e|a)\s{1,3}(?:(?:up\sto|approximately|~)\s?)?/iy;
const MAXIMUM =
  /[\s,;|/–—-]{0,5}(?:and\s|to\s)?(?:[A-Za-zÀ-ɏ]{1,12}\s){0,2}(?:max(?:imum)?|upper|high)(?![A-Za-zÀ-ɏ])[^\d$€£]{0,25}/iy;
const LINE = /[ \u00a0]?\n[ \u00a0]?/y;
const BETWEEN_TEXT = /[^.;$€£\d\n]{1,60}?\s(?:up\sto|to|and)\s/iy;
const OPENS_RANGE =
  /(?:from|between|zwischen|tussen|entre|von|van|de|ranges?)(?:\s(?:de|the))?[\s:~]{0,3}(?:a\s)?$/i;
const SAYS_MINIMUM = /min(?:imum)?(?![a-z])[^\d]{0,20}$/i;
const SAYS_PAY = /(?:salary|rate|pay|compensation)\s?:?\s$/i;
const BEFORE_DIGIT = /(?:[A-Za-zÀ-ɏ]{0,4}\.?[ \u00a0]?[$€£¥₹₱₩]?[ \u00a0]?)(?=\d)/y;

/** Where the second amount's first digit stands, if a second amount is joined to the first. */
function findSecond(text: string, first: Amount, from: number): number {
  const before = text.slice(Math.max(0, first.start - 30), first.start);
  const joints = [DASH];
  const opened = OPENS_RANGE.test(before);
  if (opened || first.scale > 1 || first.grouped) joints.push(AND);
  if (SAYS_MINIMUM.test(before)) joints.push(MAXIMUM);
  if (opened) joints.push(BETWEEN_TEXT);
  if (first.grouped && SAYS_PAY.test(before)) joints.push(LINE);
  for (const joint of joints) {
    const digit = digitAfter(text, joint, from);
    if (digit !== -1) return digit;
  }
  return -1;
}

function digitAfter(text: string, joint: RegExp, from: number): number {
  joint.lastIndex = from;
  const match = joint.exec(text);
  if (match === null || (joint !== MAXIMUM && /\n\s*\n/.test(match[0]))) return -1;
  BEFORE_DIGIT.lastIndex = from + match[0].length;
  const lead = BEFORE_DIGIT.exec(text);
  if (lead === null) return -1;
  return lead.index + lead[0].length;
}

/** Whether a bare number may be the lower end of a range: a dash or a word such as "to" follows. */
function mayGoOn(text: string, end: number): boolean {
  const at = text.charAt(end) === ' ' || text.charAt(end) === '\u00a0' ? end + 1 : end;
  return '-‐‑‒–—−~→taàbu('.includes(text.charAt(at).toLowerCase());
}

/** Reads the money expression whose first digit stands at `at`, or `null`. */
export function readMoney(text: string, at: number): MoneyExpression | null {
  const first = readAmount(text, at);
  if (first === null) return null;
  const isBare = first.currency === null && first.scale === 1 && !first.grouped;
  if (isBare && !mayGoOn(text, first.end)) return null;
  const tail = readTail(text, first.end);
  const second = secondAmount(text, first, tail.end);
  const range = second === null ? null : joinRange(text, first, tail, second);
  if (range !== null) return range;
  const value = roundCents(first.figure * first.scale);
  return {
    min: value,
    max: value,
    isRange: false,
    currency: first.currency,
    period: tail.period ?? (first.perAnnum ? 'year' : null),
    perOther: tail.perOther,
    scale: first.scale,
    looksLarge: first.scale > 1 || (first.grouped && value >= 10_000),
    start: first.start,
    end: tail.end,
  };
}

function secondAmount(text: string, first: Amount, from: number): Amount | null {
  const labelled = pastEndLabel(text, from);
  const digit = findSecond(text, first, labelled);
  const second = digit === -1 ? null : readAmount(text, digit);
  if (second === null || second.start < from) return null;
  if (labelled === from) return second;
  // "$X (min) - $Y (mid) - $Z (max)": the middle one is no end.
  const after = pastEndLabel(text, second.end);
  const next = after === second.end ? -1 : digitAfter(text, DASH, after);
  return (next === -1 ? null : readAmount(text, next)) ?? second;
}

/** How many times the upper end may exceed the lower. */
const WIDEST_RANGE = 20;

function joinRange(
  text: string,
  first: Amount,
  near: Tail,
  second: Amount,
): MoneyExpression | null {
  const currency = joinCurrency(first.currency, second.currency);
  if (currency === undefined) return null;
  const [min, max] = shareScale(first, second);
  if (max < min || max > min * WIDEST_RANGE) return null;
  const far = readTail(text, second.end);
  return {
    min: roundCents(min),
    max: roundCents(max),
    isRange: true,
    currency,
    period: far.period ?? near.period ?? (second.perAnnum ? 'year' : null),
    perOther: far.perOther || near.perOther,
    scale: Math.max(first.scale, second.scale),
    looksLarge: first.scale > 1 || second.scale > 1 || (second.grouped && max >= 10_000),
    start: first.start,
    end: far.end,
  };
}

function joinCurrency(first: string | null, second: string | null): string | null | undefined {
  if (first === null || first === second) return second;
  if (second === null || second === SOME_DOLLAR) return first;
  return first === SOME_DOLLAR ? second : undefined;
}

/** `120-150k`, `150k-200` and `117-145,000` share what only one of the two says. */
function shareScale(first: Amount, second: Amount): [number, number] {
  const low = first.figure * first.scale;
  const high = second.figure * second.scale;
  if (first.scale === 1 && !first.grouped && first.figure < 1000) {
    if (second.scale > 1 && first.figure <= second.figure)
      return [first.figure * second.scale, high];
    if (second.grouped && high >= 10_000 && low * 1000 <= high) return [low * 1000, high];
  }
  if (second.scale === 1 && !second.grouped && second.figure < 1000 && high < low) {
    if (first.scale > 1) return [low, second.figure * first.scale];
    if (first.grouped && low >= 10_000) return [low, high * 1000];
  }
  return [low, high];
}

function roundCents(value: number): number {
  return Math.round(value * 100) / 100;
}
