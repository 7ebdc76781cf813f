import { convertMoney, type RateTable } from '../../domain/money.js';
import type { FieldError } from '../outcome.js';

/** A rate an hour or a price, as somebody gives it. */
export interface Money {
  readonly kind: 'hourly' | 'fixed';
  readonly amount: number;
  readonly currency: string;
}

/**
 * What nobody means, in US dollars: most of it is a slip (a yearly amount as a rate, a rate without
 * its point). The guides' rates go from 35 to 250 an hour.
 */
const SENSIBLE = {
  hourly: { least: 1, most: 2_000, what: 'an hour' },
  fixed: { least: 20, most: 20_000_000, what: 'for a project' },
} as const;

/** Where there is no rate of exchange, only what is surely no amount is refused. */
const MOST_OF_ANY = 1e11;

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Whether it is a currency that there is. */
export function checkCurrency(currency: string, pointer: string): FieldError[] {
  if (CURRENCIES.has(currency)) return [];
  return [{ pointer, detail: 'Give a currency by its three letters, such as EUR.' }];
}

/** Whether an amount is one that somebody can mean. */
export function checkAmount(
  { kind, amount, currency }: Money,
  pointer: string,
  rates: RateTable,
): FieldError[] {
  if (!Number.isFinite(amount)) return [{ pointer, detail: 'Give an amount.' }];
  if (amount < 0) return [{ pointer, detail: 'An amount cannot be below zero.' }];
  if (amount === 0) return [{ pointer, detail: 'Leave it out where nothing is stated yet.' }];
  const { least, most, what } = SENSIBLE[kind];
  const dollars = inDollars(amount, currency, rates);
  if (dollars === null) {
    return amount <= MOST_OF_ANY ? [] : [{ pointer, detail: 'That is more than there is.' }];
  }
  if (dollars >= least && dollars <= most) return [];
  return [{ pointer, detail: `${amount} ${currency} ${what} is hardly meant; check the amount.` }];
}

/** At the latest rate that is known; `null` where there is none. */
function inDollars(amount: number, currency: string, table: RateTable): number | null {
  if (currency === 'USD') return amount;
  const { currencies } = table.rates;
  const years = Object.hasOwn(currencies, currency) ? Object.keys(currencies[currency]!) : [];
  const year = Math.max(...years.map(Number));
  // Cents would be lost: amounts are converted a hundredfold.
  const converted = convertMoney({ amount: amount * 100, currency, year }, 'USD', table);
  return converted === null ? null : converted.amount / 100;
}
