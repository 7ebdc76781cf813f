import type { PayRange } from '../../../../domain/analysis.js';
import type { Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'pay/currency-or-period-missing',
  summary:
    'A figure of pay does not say in which currency or for which period, or names one it cannot have.',
  why: 'A dollar is not everywhere the same, and a figure that may be for a month or a year is read as the wrong one.',
  severity: 'warning',
  bad: [
    {
      text: 'You will build reports with SQL. The salary is 60,000 - 75,000 a year.',
      flags: ['60,000 - 75,000 a year'],
    },
    { text: 'Salary: €3,500 - €4,200 gross.', flags: ['€3,500 - €4,200'] },
    { text: 'The salary is $65,000.00 /hour.', flags: ['$65,000.00 /hour'] },
  ],
  good: [
    { text: 'Salary: €60,000 - €75,000 a year.' },
    { text: 'Salary: €3,500 - €4,200 gross a month.' },
    // The size leaves no doubt.
    { text: 'Salary: $120,000 - $140,000.' },
    { text: 'Pay: $45 an hour.' },
    { text: 'The starting salary is 2400 EUR or 3875 CAD per month.' },
  ],
  check({ analysis, document }) {
    const isWritten = isCurrencyWritten(analysis.pay, document.text);
    return analysis.pay.flatMap((range) => {
      const fault = faultOf(range, isWritten, document.text);
      if (fault === null) return [];
      return [
        {
          span: { field: 'text', start: range.start, end: range.end },
          message: `“${range.text}” ${fault}.`,
          suggestion:
            'Write the right currency and period beside the figure, such as “€3,500 to €4,200 a month”.',
        },
      ];
    });
  },
};

function faultOf(
  { period, text, end }: PayRange,
  isCurrencyWritten: boolean,
  posting: string,
): string | null {
  // A period is read and then refused where the figure is a year's pay: "$65,000 /hour".
  if (period === null && /hour|hr/i.test(text)) return 'cannot be meant for an hour';
  const isSaidBehind = PERIOD.test(posting.slice(end - 8, end + 40));
  const missing = [
    ...(isCurrencyWritten ? [] : ['in which currency']),
    ...(period === null && !isSaidBehind ? ['for which period'] : []),
  ];
  return missing.length === 0 ? null : `does not say ${missing.join(' or ')}`;
}

/** "€2,400 or £2,000 per month" names the period once for both. */
const PERIOD = /\b(?:year|annum|annual|month|week|day|hour|hr|yr)/i;

/**
 * Whether a currency stands in or beside one of the figures. The reader of pay also takes it from
 * the place, which a person abroad need not do.
 */
function isCurrencyWritten(ranges: readonly PayRange[], posting: string): boolean {
  return ranges.some(({ start, end }) =>
    CURRENCY.test(posting.slice(Math.max(0, start - BESIDE), end + BESIDE)),
  );
}

const BESIDE = 16;
const CURRENCY =
  /[$\u00a2-\u00a5\u20a0-\u20c0\u0e3f\uffe5\uff04]|\b(?:USD|EUR|GBP|CAD|AUD|NZD|SGD|HKD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|INR|JPY|CNY|RMB|KRW|PHP|MYR|RM|IDR|THB|VND|TWD|ILS|NIS|AED|SAR|QAR|TRY|ZAR|BRL|MXN|ARS|CLP|COP|PEN|RUB|UAH|NGN|KES|EGP|PKR|BDT|LKR|Rs|LPA|lakhs?|kr|z\u0142|dollars?|euros?|pounds?|rupees?|yen|francs?|pesos?)\b/i;
