import type { PayPeriod } from '../../src/domain/analysis.js';
import { annualise } from '../../src/extract/pay/annualise.js';
import { makeStatedPay, type StatedPay } from '../../src/market/stated-pay.js';

interface Component {
  readonly summary?: unknown;
  readonly compensationType?: unknown;
  readonly interval?: unknown;
  readonly currencyCode?: unknown;
  readonly minValue?: unknown;
  readonly maxValue?: unknown;
}

interface Salary {
  readonly currency: string;
  readonly period: PayPeriod;
  readonly min: number;
  readonly max: number;
}

const PERIODS: Readonly<Record<string, PayPeriod>> = {
  '1 YEAR': 'year',
  '1 MONTH': 'month',
  '1 WEEK': 'week',
  '1 DAY': 'day',
  '1 HOUR': 'hour',
};
/** Salary by name that holds more than base pay. */
const NOT_BASE = /on[- ]target|\bote\b|\btotal\b/i;

/**
 * Base pay of an Ashby posting's `compensation`: from the lowest to the highest end of its tiers
 * (places, levels) that are in the first tier's currency and period. `null` where it states none.
 */
export function readAshbyPay(compensation: unknown): StatedPay | null {
  const tiers = (compensation as { readonly compensationTiers?: unknown } | null)
    ?.compensationTiers;
  if (!Array.isArray(tiers)) return null;
  const salaries = (tiers as readonly { readonly components?: unknown }[])
    .flatMap(({ components }) => (Array.isArray(components) ? (components as Component[]) : []))
    .flatMap((component) => readSalary(component) ?? []);
  const first = salaries[0];
  if (first === undefined) return null;
  const alike = salaries.filter(
    ({ currency, period }) => currency === first.currency && period === first.period,
  );
  const min = Math.min(...alike.map((salary) => salary.min));
  const max = Math.max(...alike.map((salary) => salary.max));
  const year = annualise(min, max, first.period)!;
  return makeStatedPay(first.currency, year.min!, year.max!);
}

function readSalary(component: Component): Salary | null {
  const { summary, compensationType, interval, currencyCode, minValue, maxValue } = component;
  if (compensationType !== 'Salary' || typeof currencyCode !== 'string') return null;
  if (typeof minValue !== 'number' || typeof maxValue !== 'number') return null;
  if (typeof summary === 'string' && NOT_BASE.test(summary)) return null;
  const period = PERIODS[String(interval)];
  return period === undefined
    ? null
    : { currency: currencyCode, period, min: minValue, max: maxValue };
}
