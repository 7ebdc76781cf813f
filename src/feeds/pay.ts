import type { StatedPay } from '../domain/feed-posting.js';
import type { PayPeriod } from '../domain/analysis.js';

/** How feeds write a pay period, in lower case without what surrounds the word. */
const PERIODS: ReadonlyMap<string, PayPeriod> = new Map([
  ...names(
    'year',
    'year',
    'years',
    'yearly',
    'annual',
    'annually',
    'annum',
    'per-year-salary',
    'pa',
  ),
  ...names('month', 'month', 'months', 'monthly', 'per-month-salary', 'mon', 'pm', 'p1m'),
  ...names('week', 'week', 'weeks', 'weekly', 'per-week-salary', 'pw', 'wee'),
  ...names('day', 'day', 'days', 'daily', 'per-day-wage', 'pd'),
  ...names('hour', 'hour', 'hours', 'hourly', 'per-hour-wage', 'ph', 'hur', 'hr'),
]);

function names(period: PayPeriod, ...words: string[]): [string, PayPeriod][] {
  return words.map((word) => [word, period]);
}

/** The pay period that a feed names (`YEAR`, `1 HOUR`, `per-year-salary`), or `null`. */
export function periodOf(stated: string | null): PayPeriod | null {
  if (stated === null) return null;
  const word = stated
    .toLowerCase()
    .replace(/^(?:1|per|an?)\s/, '')
    .trim();
  return PERIODS.get(word) ?? null;
}

/** A pay range with what is stated of it; `null` where nothing is. A zero is no pay. */
export function payOf(stated: Partial<StatedPay>): StatedPay | null {
  const min = positive(stated.min);
  const max = positive(stated.max);
  const text = stated.text ?? null;
  if (min === null && max === null && text === null) return null;
  const { currency = null, period = null, label = null } = stated;
  return { min, max, currency, period, label, text };
}

/** Pay ranges without what is absent. */
export function somePay(pay: readonly (StatedPay | null)[]): StatedPay[] {
  return pay.filter((range) => range !== null);
}

/** Feeds write 0 for "not stated". */
function positive(amount: number | null | undefined): number | null {
  return amount === undefined || amount === null || amount <= 0 ? null : amount;
}
