import type { PayTerm } from '../domain/search-query.js';

/** Signs and codes of currencies that a query may name. */
const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  usd: 'USD',
  eur: 'EUR',
  gbp: 'GBP',
  chf: 'CHF',
  cad: 'CAD',
  aud: 'AUD',
  nzd: 'NZD',
  sgd: 'SGD',
  inr: 'INR',
  jpy: 'JPY',
  pln: 'PLN',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  czk: 'CZK',
  ils: 'ILS',
  brl: 'BRL',
  mxn: 'MXN',
  zar: 'ZAR',
};

const SIGN = '[$€£₹]|[a-z]{3}';
const NUMBER = '(\\d+(?:[.,]\\d+)*)(k|m)?';
const PAY = new RegExp(
  `^(>=|<=|>|<)?(${SIGN})?${NUMBER}(?:(?:\\.\\.|-)(${SIGN})?${NUMBER})?(\\+)?(${SIGN})?$`,
  'i',
);
/** More is not an amount. */
const LONGEST = 40;
/** What is written without a thousand is meant in thousands below this. */
const THOUSANDS_BELOW = 1_000;
/** A bare number is taken for pay from here on. */
const LEAST_BARE = 10_000;

/** The currency that a word names, or `null`. */
export function currencyOf(word: string): string | null {
  const name = word.toLowerCase();
  return Object.hasOwn(CURRENCIES, name) ? CURRENCIES[name]! : null;
}

/**
 * Reads an amount (`>120k`, `100k..150k`, `€80k`, `150,000+`); `null` for what is none. A single
 * amount is the least that is wanted.
 *
 * @param named whether a field says that it is pay, so that a bare number is enough
 */
export function readPay(value: string, named: boolean): PayTerm | null {
  const parts = value.length > LONGEST ? null : PAY.exec(value);
  if (parts === null) return null;
  const [, sign, before, first, firstUnit, between, second, secondUnit, plus, after] = parts;
  const names = [before, between, after].filter((name) => name !== undefined);
  const currencies = new Set(names.map(currencyOf));
  if (currencies.size > 1 || currencies.has(null)) return null;
  const marked = sign ?? plus ?? names[0] ?? firstUnit ?? secondUnit;
  if (!named && (marked === undefined || value.toLowerCase() === '401k')) return null;
  const low = amount(first!, firstUnit ?? (second === undefined ? undefined : secondUnit), named);
  const high = second === undefined ? null : amount(second, secondUnit, named);
  if (!named && low < LEAST_BARE) return null;
  const currency = [...currencies][0] ?? null;
  if (high !== null) {
    return { kind: 'pay', min: Math.min(low, high), max: Math.max(low, high), currency };
  }
  const most = sign?.startsWith('<') === true;
  return { kind: 'pay', min: most ? null : low, max: most ? low : null, currency };
}

function amount(digits: string, unit: string | undefined, named: boolean): number {
  const plain = Number(isGrouped(digits) ? digits.replace(/[.,]/g, '') : digits.replace(',', '.'));
  const number = Number.isFinite(plain) ? plain : 0;
  const factor = unit === undefined ? 1 : unit.toLowerCase() === 'k' ? 1_000 : 1_000_000;
  const whole = number * factor;
  return Math.round(named && unit === undefined && whole < THOUSANDS_BELOW ? whole * 1_000 : whole);
}

/** `120,000` and `1.200.000`, but not `1.5`. */
function isGrouped(digits: string): boolean {
  const [, ...groups] = digits.split(/[.,]/);
  return groups.length > 0 && groups.every((group) => group.length === 3);
}
