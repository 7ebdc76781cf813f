/**
 * The currencies postings name, how they are written, and where a number stops being a yearly wage
 * and starts being a monthly one. Codes and names: ISO 4217. The marks are those of real postings
 * and of the Unicode currency block.
 */

/** A `$` (or "dollars") without a country: which dollar it is, the context must tell. */
export const SOME_DOLLAR = '$';

/**
 * The smallest number that is read as a yearly wage where no period is named: about a third of a
 * full-time year at the lower wages of the places that use the currency, so that monthly wages
 * stay below it. Our own figures, rounded from the ranges seen in postings.
 */
const YEARLY_FLOOR: Readonly<Record<string, number>> = {
  USD: 10_000,
  EUR: 10_000,
  GBP: 10_000,
  CAD: 12_000,
  AUD: 15_000,
  NZD: 15_000,
  SGD: 15_000,
  CHF: 15_000,
  HKD: 100_000,
  ILS: 60_000,
  PLN: 40_000,
  RON: 30_000,
  BGN: 20_000,
  BRL: 40_000,
  MYR: 30_000,
  AED: 60_000,
  SAR: 60_000,
  QAR: 60_000,
  SEK: 120_000,
  NOK: 150_000,
  DKK: 120_000,
  CZK: 250_000,
  MXN: 150_000,
  ZAR: 120_000,
  TRY: 400_000,
  CNY: 70_000,
  TWD: 300_000,
  THB: 250_000,
  PHP: 200_000,
  INR: 150_000,
  PKR: 500_000,
  BDT: 300_000,
  LKR: 600_000,
  EGP: 100_000,
  NGN: 1_000_000,
  KES: 500_000,
  UAH: 200_000,
  RUB: 500_000,
  ISK: 2_500_000,
  JPY: 1_500_000,
  HUF: 2_500_000,
  KRW: 12_000_000,
  CLP: 6_000_000,
  COP: 20_000_000,
  ARS: 3_000_000,
  IDR: 40_000_000,
  VND: 100_000_000,
  PEN: 20_000,
};

/** Marks that touch or stand before or after a number and mean one currency. */
const SYMBOLS: Readonly<Record<string, string>> = {
  $: SOME_DOLLAR,
  '＄': SOME_DOLLAR,
  '€': 'EUR',
  '£': 'GBP',
  '￡': 'GBP',
  '¥': 'JPY',
  '￥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₱': 'PHP',
  '₪': 'ILS',
  '₫': 'VND',
  '฿': 'THB',
  '₺': 'TRY',
  '₽': 'RUB',
  '₴': 'UAH',
  '₦': 'NGN',
  '₵': 'GHS',
};

/** Letters that touch a `$` from the left. */
const DOLLAR_PREFIXES: Readonly<Record<string, string>> = {
  US: 'USD',
  U: 'USD',
  C: 'CAD',
  CA: 'CAD',
  CDN: 'CAD',
  CAN: 'CAD',
  A: 'AUD',
  AU: 'AUD',
  NZ: 'NZD',
  S: 'SGD',
  SG: 'SGD',
  HK: 'HKD',
  R: 'BRL',
  NT: 'TWD',
  MX: 'MXN',
};

/** Words other than the ISO codes; lower-case ones are compared folded, the others as written. */
const WORDS: Readonly<Record<string, string>> = {
  euro: 'EUR',
  euros: 'EUR',
  pounds: 'GBP',
  sterling: 'GBP',
  dollar: SOME_DOLLAR,
  dollars: SOME_DOLLAR,
  rupees: 'INR',
  yen: 'JPY',
  francs: 'CHF',
  franken: 'CHF',
  pesos: 'PHP',
  zł: 'PLN',
  zl: 'PLN',
  kč: 'CZK',
  ft: 'HUF',
  rs: 'INR',
  Fr: 'CHF',
  SFr: 'CHF',
  RM: 'MYR',
  RMB: 'CNY',
  NIS: 'ILS',
  Rp: 'IDR',
  kr: 'SEK',
  us: 'USD',
  NTD: 'TWD',
  UAE: 'AED',
};

const bySymbol = new Map(Object.entries(SYMBOLS));
const byPrefix = new Map(Object.entries(DOLLAR_PREFIXES));
const byWord = new Map(Object.entries(WORDS));
const codes = new Set([...Object.keys(YEARLY_FLOOR), 'GHS']);

/** ISO code of a currency symbol, {@link SOME_DOLLAR} for a bare dollar sign, or `undefined`. */
export function currencyOfSymbol(symbol: string): string | undefined {
  return bySymbol.get(symbol);
}

/** ISO code of the letters that touch a `$` from the left (`CA$`), or `undefined`. */
export function currencyOfDollarPrefix(letters: string): string | undefined {
  const upper = letters.toUpperCase();
  return byPrefix.get(upper) ?? (codes.has(upper) ? upper : undefined);
}

/** ISO code of a word beside a number (`EUR`, `euros`, `RM`), or `undefined`. */
export function currencyOfWord(word: string): string | undefined {
  if (codes.has(word)) return word;
  const exact = byWord.get(word);
  if (exact !== undefined) return word === 'us' ? undefined : exact;
  const lower = word.toLowerCase();
  // Lower-case codes are written too ("usd", "eur"); mixed case is a word or a name.
  if (lower === word)
    return codes.has(word.toUpperCase()) && !ENGLISH.has(word) ? word.toUpperCase() : undefined;
  return /^[A-Z][a-z]+$|^[A-Z]+$/.test(word) && lower !== 'us' ? wordIfLong(lower) : undefined;
}

/** Codes that are English words or names when written small. */
const ENGLISH: ReadonlySet<string> = new Set([
  'all',
  'try',
  'cad',
  'top',
  'php',
  'pen',
  'sar',
  'bam',
]);

function wordIfLong(lower: string): string | undefined {
  return lower.length > 2 || lower === 'rs' ? byWord.get(lower) : undefined;
}

/** The least number read as a year's pay in a currency; unknown currencies are read as dollars. */
export function yearlyFloor(currency: string | null): number {
  return YEARLY_FLOOR[currency === null || currency === SOME_DOLLAR ? 'USD' : currency] ?? 10_000;
}

/**
 * How many units of a currency do the work of one dollar in wages, roughly: the ratio of the
 * yearly floors. Only for telling plausible numbers from implausible ones.
 */
export function wageScale(currency: string | null): number {
  return yearlyFloor(currency) / 10_000;
}
