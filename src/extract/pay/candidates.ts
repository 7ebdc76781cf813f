import { TokenKind } from '../../base/tokens.js';
import type { Document } from '../../document/document.js';
import { readMoney, type MoneyExpression } from './ranges.js';

/** A money expression and the tokens it covers, half-open. */
export interface Candidate {
  readonly money: MoneyExpression;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Every expression of the text that may be money: has a currency, or is written as a large number. */
export function findCandidates({ text, tokens }: Document): Candidate[] {
  const found: Candidate[] = [];
  // First unit after the last expression; also what turns away a token without a digit (-1).
  let free = 0;
  const { count, kind, start: starts, end: ends } = tokens;
  for (let at = 0; at < count; at++) {
    if (kind[at] === TokenKind.punctuation) continue;
    const digit = firstDigit(text, starts[at]!, ends[at]!);
    if (digit < free || !mayBeMoney(text, digit, ends[at]!)) continue;
    const money = readMoney(text, digit);
    if (money === null || (money.currency === null && !money.looksLarge)) continue;
    if (isRetirementPlan(money)) continue;
    free = money.end;
    let firstToken = at;
    while (firstToken > 0 && starts[firstToken]! > money.start) firstToken--;
    let endToken = at + 1;
    while (endToken < count && starts[endToken]! < money.end) endToken++;
    found.push({ money, firstToken, endToken });
  }
  return found;
}

/** "401k" and "403b" are names of pension plans. */
function isRetirementPlan(money: MoneyExpression): boolean {
  return money.currency === null && money.max === 401_000;
}

/** The token's first digit: at its start, or after a currency glued to it (`USD8000`). */
function firstDigit(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (isDigit(first)) return start;
  if (first < 65 || first > 90 || end - start < 4) return -1;
  for (let at = start + 2; at <= start + 3; at++) {
    if (isDigit(text.charCodeAt(at))) return isGlued(text, start, at) ? at : -1;
  }
  return -1;
}

function isGlued(text: string, start: number, digit: number): boolean {
  return /^(?:USD|EUR|GBP|CAD|AUD|SGD|CHF|INR|PLN|AED|NZD|HKD|RM|Rs)$/.test(
    text.slice(start, digit),
  );
}

/** A glance at the surroundings that spares most numbers of a posting the closer look. */
function mayBeMoney(text: string, digit: number, tokenEnd: number): boolean {
  const before = text.charCodeAt(digit - 1);
  // Parts of words, addresses and versions: "v1.2", "#12", "GPT-4", "a/12".
  if (before === 35 || before === 95 || before === 61 || before === 47) return false;
  const last = before === 32 || before === 0xa0 ? digit - 2 : digit - 1;
  if (isCurrencySign(text.charCodeAt(last)) || mayEndCode(text, last)) return true;
  if ((text.charCodeAt(tokenEnd - 1) | 32) === 107) return true;
  return goesOn(text, tokenEnd);
}

/** Whether what follows a short number may make it money: a separator, a dash, a code, a sign. */
function goesOn(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (next === 44 || next === 46 || next === 39 || next === 0x2019)
    return isDigit(text.charCodeAt(end + 1));
  if (hasCurrencyAfter(text, end)) return true;
  const at = next === 32 ? end + 1 : end;
  const char = text.charCodeAt(at);
  const isDash = char === 45 || (char >= 0x2010 && char <= 0x2015);
  if (isDash) return /[-‐-―]\s?\S{0,4}\d/y.test(text.slice(at, at + 8));
  if (char === 97) return text.startsWith('and ', at);
  return char === 116 ? text.startsWith('to ', at) : isDigit(char);
}

/** A sign, or a space or nothing and then a letter that may begin a code ("USD", "k", "LPA"). */
function hasCurrencyAfter(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  const at = next === 32 || next === 0xa0 || next === 10 ? end + 1 : end;
  const unit = text.charCodeAt(at);
  if (isCurrencySign(unit)) return true;
  const second = text.charCodeAt(at + 1);
  if (unit >= 65 && unit <= 90) return second >= 65 && second <= 90;
  return (
    unit === 107 ||
    unit === 0x7a ||
    text.startsWith('eur', at) ||
    text.startsWith('dollar', at) ||
    text.startsWith('lakh', at) ||
    text.startsWith('pounds', at) ||
    text.startsWith('usd', at) ||
    text.startsWith('million', at)
  );
}

function isCurrencySign(unit: number): boolean {
  return (
    unit === 36 ||
    (unit >= 0xa2 && unit <= 0xa5) ||
    (unit >= 0x20a0 && unit <= 0x20c0) ||
    unit === 0xe3f ||
    unit === 0xffe5
  );
}

/** A capital, one of the codes that are written small, or the mark after a code ("Rs.", "EUR:"). */
function mayEndCode(text: string, last: number): boolean {
  const unit = text.charCodeAt(last);
  if ((unit >= 65 && unit <= 90) || unit === 46 || unit === 58 || unit === 0x142) return true;
  if (!isSmall(unit) || isSmall(text.charCodeAt(last - 3))) return false;
  return SMALL_CODES.has(
    text.slice(isSmall(text.charCodeAt(last - 2)) ? last - 2 : last - 1, last + 1),
  );
}

const SMALL_CODES: ReadonlySet<string> = new Set([
  'kr',
  'rs',
  'zl',
  'usd',
  'eur',
  'gbp',
  'inr',
  'chf',
  'pln',
  'sek',
  'aud',
  'sgd',
  'nis',
]);

function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
