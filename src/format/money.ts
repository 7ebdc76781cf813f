import type { PayRange } from '../domain/analysis.js';

/** Signs that stand before the amount and name one currency for every reader. */
const SIGNS: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  INR: '₹',
  JPY: '¥',
};

const PERIODS: Readonly<Record<NonNullable<PayRange['period']>, string>> = {
  year: 'a year',
  month: 'a month',
  week: 'a week',
  day: 'a day',
  hour: 'an hour',
};

/** A pay range as people write it: `$120,000 – $150,000 a year`, `from €400 a day`. */
export function formatPay(range: PayRange): string {
  const amounts = formatRange(range.min, range.max, range.currency);
  const period = range.period === null ? '' : ` ${PERIODS[range.period]}`;
  const basis = range.basis === 'unknown' ? '' : `, ${range.basis} pay`;
  return `${amounts}${period}${basis}`;
}

/** The derived yearly figure with its rule, or `null` where it would say nothing new. */
export function formatAnnualised(range: PayRange): string | null {
  if (range.annualised === null || range.period === 'year') return null;
  const { min, max, rule } = range.annualised;
  const amounts = formatRange(min, max, range.currency);
  return `about ${amounts} a year (${rule.replace(' x ', ' × ')})`;
}

function formatRange(min: number | null, max: number | null, currency: string | null): string {
  if (min !== null && max !== null) {
    const low = formatAmount(min, currency);
    return min === max ? low : `${low} – ${formatAmount(max, currency)}`;
  }
  if (min !== null) return `from ${formatAmount(min, currency)}`;
  return max === null ? 'an amount that is not stated' : `up to ${formatAmount(max, currency)}`;
}

/** An amount as people write it: `$120,000`, `CHF 90,000`. */
export function formatAmount(amount: number, currency: string | null): string {
  const [whole = '', cents] = amount.toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const number = cents === '00' ? grouped : `${grouped}.${cents}`;
  if (currency === null) return number;
  return Object.hasOwn(SIGNS, currency) ? `${SIGNS[currency]}${number}` : `${currency} ${number}`;
}
