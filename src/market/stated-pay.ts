import type { PayRange } from '../domain/analysis.js';

/** A year's base pay as a posting states it. */
export interface StatedPay {
  /** ISO 4217. */
  readonly currency: string;
  /** Annualised, in the currency; `low` is at most `high`. */
  readonly low: number;
  readonly high: number;
}

/**
 * Bounds of a year's base pay that is taken at its word, in US dollars; the currencies of other
 * countries have their own. Beyond them the text was misread or means something else.
 */
const LEAST_USD = 12_000;
const MOST_USD = 1_500_000;
/** Roughly how many units of a currency make a dollar, for the bounds only; 1 where not listed. */
const UNITS: Readonly<Record<string, number>> = {
  INR: 60,
  JPY: 130,
  PHP: 50,
  CNY: 7,
  CZK: 22,
  SEK: 10,
  NOK: 10,
  DKK: 7,
  PLN: 4,
  HUF: 350,
  MXN: 18,
  BRL: 5,
  ZAR: 18,
  TRY: 30,
  THB: 33,
  TWD: 31,
  KRW: 1300,
  IDR: 15_000,
  VND: 24_000,
};

/**
 * The base pay that the analysis of a posting holds: the first range that names its currency and
 * both ends, is not said to be total pay, and can be told by the year. Of a range with one end the
 * middle is not known, so it states no figure.
 */
export function readStatedPay(ranges: readonly PayRange[]): StatedPay | null {
  for (const { basis, currency, annualised } of ranges) {
    if (basis === 'total' || currency === null || annualised === null) continue;
    const { min, max } = annualised;
    if (min === null || max === null) continue;
    const pay = makeStatedPay(currency, min, max);
    if (pay !== null) return pay;
  }
  return null;
}

/** A year's pay, or `null` where the amounts cannot be one. */
export function makeStatedPay(currency: string, min: number, max: number): StatedPay | null {
  const units = Object.hasOwn(UNITS, currency) ? UNITS[currency]! : 1;
  const [low, high] = min <= max ? [min, max] : [max, min];
  if (low < LEAST_USD * units * (currency === 'USD' ? 1 : 0.3) || high > MOST_USD * units)
    return null;
  return { currency, low, high };
}

/** The middle of the range. */
export function midpoint({ low, high }: StatedPay): number {
  return (low + high) / 2;
}
