import type { Span } from '../../base/span.js';
import {
  currencyOfDollarPrefix,
  currencyOfSymbol,
  currencyOfWord,
  SOME_DOLLAR,
} from './currencies.js';

/** One amount as written, with what touches it. */
export interface Amount extends Span {
  /** The number as written, before its suffix (`120` in `$120k`). */
  readonly figure: number;
  /** What the suffix multiplies by: 1, 1e3 (k), 1e5 (lakh), 1e6 (M) and so on. */
  readonly scale: number;
  /** ISO code, `$` for some dollar, or `null`. */
  readonly currency: string | null;
  /** Whether thousands are set apart (`120,000`). */
  readonly grouped: boolean;
  /** `LPA` says lakhs *per annum*. */
  readonly perAnnum: boolean;
}

const NUMBER =
  /(?:\d{1,3}([.,'’ \u00a0\u2009\u202f])\d{3}(?:\1\d{3})*|(\d{1,2}(?:,\d{2})+,\d{3})|\d{1,3}(?:,\s000| ,000)+|\d{1,12})(?:[.,]\d{1,2})?(?!\d)/y;

const SUFFIX =
  /(?: ?(k|thousands?)| ?(millions?|mio|mln|mn|mm)|(m)| (M)(?=[^a-z]|$)| ?(billions?|bn)|(b)| (B)(?=[^a-z]|$)| ?(trillions?)|(t)| ?(lpa)| ?(lakhs?|lacs?)|(l)| ?(crores?|cr))(?![A-Za-zÀ-ɏ\d])/iy;

const SCALES = [1e3, 1e6, 1e6, 1e6, 1e9, 1e9, 1e9, 1e12, 1e12, 1e5, 1e5, 1e5, 1e7];
const LPA = 9;
const BARE_LAKH = 11;

/** Reads the amount whose first digit stands at `at`; `null` where the digits are no amount. */
export function readAmount(text: string, at: number): Amount | null {
  NUMBER.lastIndex = at;
  const match = NUMBER.exec(text);
  if (match === null) return null;
  let end = at + match[0].length;
  if (isCutShort(text, end)) return null;
  const before = currencyBefore(text, at);
  const suffix = readSuffix(text, end, before?.currency === 'INR');
  const separator = match[1] ?? (match[2] === undefined ? undefined : ',');
  const figure = parseFigure(match[0], separator, suffix !== null);
  end = suffix?.end ?? end;
  end = pastDashes(text, end);
  if (isPercent(text, end)) return null;
  const after = currencyAfter(text, end, before?.currency ?? null);
  const inLakhs = suffix !== null && suffix.kind >= LPA;
  return {
    figure,
    scale: suffix === null ? 1 : SCALES[suffix.kind]!,
    currency: after?.currency ?? before?.currency ?? (inLakhs ? 'INR' : null),
    grouped: separator !== undefined && suffix === null,
    perAnnum: suffix?.kind === LPA,
    start: before?.start ?? at,
    end: after?.end ?? end,
  };
}

/** A number that goes on (`1,2345`, `10.5.2`, `12:30`) is none of ours. */
function isCutShort(text: string, end: number): boolean {
  const next = text.charCodeAt(end + 1);
  return next >= 48 && next <= 57 && '.,:'.includes(text.charAt(end));
}

function isPercent(text: string, end: number): boolean {
  const char = text.charAt(end) === ' ' ? text.charAt(end + 1) : text.charAt(end);
  return char === '%' || char === '٪';
}

function readSuffix(
  text: string,
  at: number,
  rupees: boolean,
): { kind: number; end: number } | null {
  SUFFIX.lastIndex = at;
  const match = SUFFIX.exec(text);
  if (match === null) return null;
  const kind = match.slice(1).findIndex((group) => group !== undefined);
  if (kind === BARE_LAKH && !rupees) return null;
  return { kind, end: at + match[0].length };
}

/** `separator` sets thousands apart, save before a suffix: `1.125 billion`, `119.300K`. */
function parseFigure(written: string, separator: string | undefined, suffixed: boolean): number {
  const isDecimal = suffixed && separator === '.' && written.split('.').length === 2;
  const digits =
    separator === undefined || isDecimal
      ? written.replace(/,\s(?=000)| ,(?=000)/g, '')
      : written.split(separator).join('');
  return Number(digits.replace(',', '.'));
}

/** Takes in the dashes that stand for no cents: `€ 4.081,-`, `CHF 8'000.–`. */
function pastDashes(text: string, end: number): number {
  const mark = text.charAt(end);
  if (mark !== ',' && mark !== '.') return end;
  let at = end + 1;
  while ('-–—'.includes(text.charAt(at)) && at < text.length && at < end + 3) at++;
  return at > end + 1 && !/[\d$€£]/.test(text.charAt(at)) ? at : end;
}

interface FoundCurrency {
  readonly currency: string;
  readonly start: number;
  readonly end: number;
}

function currencyBefore(text: string, at: number): FoundCurrency | null {
  let last = at - 1;
  while (last >= 0 && last >= at - 2 && isBlank(text.charCodeAt(last))) last--;
  if (last < 0) return null;
  const symbol = currencyOfSymbol(text.charAt(last));
  if (symbol !== undefined) return symbolBefore(text, last, symbol);
  if ('.:'.includes(text.charAt(last)) && last > 0) last--;
  const start = lettersBack(text, last);
  const currency = start > last ? undefined : currencyOfWord(text.slice(start, last + 1));
  return currency === undefined ? null : { currency, start, end: at };
}

function symbolBefore(text: string, at: number, symbol: string): FoundCurrency {
  const plain = { currency: symbol, start: at, end: at + 1 };
  const blank = at > 0 && isBlank(text.charCodeAt(at - 1)) ? 1 : 0;
  const last = at - 1 - blank;
  const start = lettersBack(text, last);
  if (start > last) return plain;
  const letters = text.slice(start, last + 1);
  if (blank === 1) {
    const named = letters.length === 3 ? currencyOfWord(letters) : undefined;
    return named === undefined ? plain : { ...plain, currency: named, start };
  }
  const named = symbol === SOME_DOLLAR ? currencyOfDollarPrefix(letters) : currencyOfWord(letters);
  return named === undefined ? plain : { ...plain, currency: named, start };
}

/** First unit of the run of letters that ends at `last`; `last + 1` where there is none (or too many). */
function lettersBack(text: string, last: number): number {
  let start = last + 1;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) {
    start--;
    if (last - start > 8) return last + 1;
  }
  return start;
}

const AFTER =
  /[ \u00a0\n]?\(?(?:([€£¥₹₩₱₪₫฿₺₽]|\$(?!\s?\d))|(us|canadian|australian|singapore)\s(?:dollars?|\$)|([A-Za-zÀ-ɏ]{2,8}))(?![A-Za-zÀ-ɏ\d])/iy;

const NAMED_DOLLARS: Readonly<Record<string, string>> = {
  us: 'USD',
  canadian: 'CAD',
  australian: 'AUD',
  singapore: 'SGD',
};

function currencyAfter(text: string, end: number, before: string | null): FoundCurrency | null {
  AFTER.lastIndex = end;
  const match = AFTER.exec(text);
  if (match === null) return null;
  const dollars = match[2] === undefined ? undefined : NAMED_DOLLARS[match[2].toLowerCase()];
  const symbol = match[1] === undefined ? undefined : currencyOfSymbol(match[1]);
  const currency = dollars ?? symbol ?? currencyOfWord(match[3] ?? '');
  if (currency === undefined || (before !== null && currency === SOME_DOLLAR)) return null;
  // "$100k kr" is no currency; a code may only make a bare dollar or nothing more precise.
  if (before !== null && before !== SOME_DOLLAR && before !== currency) return null;
  return { currency, start: end, end: end + match[0].length };
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 0xa0 || unit === 0x202f;
}

function isLetter(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || (unit > 0xbf && unit < 0x180);
}
