import type { StatedPay } from '../domain/feed-posting.js';
import type { Fields } from './fields.js';
import { payOf, periodOf, somePay } from './pay.js';

/**
 * Pay as Ashby states it, which files made from its boards keep as it is: one range for each salary
 * of each tier (a place, a level), with the tier's own words. A tier that names no salary in numbers
 * keeps its words only.
 */
export function readCompensation(compensation: Fields): StatedPay[] {
  return compensation.inners('compensationTiers').flatMap(readTier);
}

function readTier(tier: Fields): StatedPay[] {
  const text = tier.text('tierSummary');
  const label = tier.text('title');
  const salaries = tier
    .inners('components')
    .filter((component) => component.text('compensationType') === 'Salary')
    .map((salary) =>
      payOf({
        min: salary.number('minValue'),
        max: salary.number('maxValue'),
        currency: salary.text('currencyCode'),
        period: periodOf(salary.text('interval')),
        label,
        text,
      }),
    );
  return somePay(salaries.length > 0 ? salaries : [payOf({ label, text })]);
}
