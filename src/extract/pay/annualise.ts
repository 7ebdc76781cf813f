import type { PayPeriod, PayRange } from '../../domain/analysis.js';

/** What one unit of a period counts for in a year, and the name of the rule that says so. */
interface AnnualRule {
  readonly factor: number;
  readonly rule: string;
}

/**
 * 52 weeks of 5 days of 8 hours: the full-time year that the US Bureau of Labor Statistics uses to
 * turn hourly wages into annual ones (2,080 hours), with its days (260) and weeks.
 */
const RULES: Readonly<Record<PayPeriod, AnnualRule>> = {
  year: { factor: 1, rule: 'year x 1' },
  month: { factor: 12, rule: 'month x 12' },
  week: { factor: 52, rule: 'week x 52' },
  day: { factor: 260, rule: 'day x 260' },
  hour: { factor: 2080, rule: 'hour x 2080' },
};

/** A year's pay in the range's own currency, rounded to cents; `null` where the period is unknown. */
export function annualise(
  min: number | null,
  max: number | null,
  period: PayPeriod | null,
): PayRange['annualised'] {
  if (period === null) return null;
  const { factor, rule } = RULES[period];
  const times = (value: number | null): number | null =>
    value === null ? null : Math.round(value * factor * 100) / 100;
  return { min: times(min), max: times(max), rule };
}
