import type { PayRange } from '../../../../domain/analysis.js';
import type { Rule } from '../../rule.js';

/** Hours of a year at 30 and at 45 a week: what may still be called a full-time job. */
const FEWEST_HOURS = 1500;
const MOST_HOURS = 2340;

export const rule: Rule = {
  id: 'pay/hourly-and-yearly-contradict',
  summary: 'An hourly and a yearly figure of the same posting cannot both hold.',
  why: 'One of them is wrong, and the reader cannot know which. The two are compared over 1,500 to 2,340 hours a year (30 to 45 hours a week), so that a short or a long week is no contradiction.',
  severity: 'warning',
  bad: [
    {
      text: 'The pay is $30 - $35 an hour. The base salary is $120,000 - $140,000 a year.',
      flags: ['$30 - $35 an hour'],
    },
  ],
  good: [
    { text: 'The base salary is $104,000 - $125,000 a year ($50 - $60 an hour).' },
    { text: 'The pay is $30 an hour and the salary $50,000 a year.' },
    { text: 'The pay is $30 an hour. On-target earnings are $120,000 a year.' },
    {
      text: 'In Ohio the wage is $14 an hour, in Maine $16 an hour. With commissions, most reach $80,000 - $90,000 a year.',
    },
    {
      text: 'The rate is $34 an hour with a $30k commission target, annualized to $100,000 - $115,000 a year.',
    },
    { text: 'The pay is €30 an hour in Berlin and $150,000 a year in Austin.' },
    { text: 'The part-time pay is $30 an hour. Full-time pay is $120,000 a year.' },
  ],
  check({ analysis, document }) {
    const stated = analysis.pay.filter(({ basis }) => basis !== 'total');
    // Commission comes on top of wages, and a wage for each place is not the pay of one job.
    if (/\bcommissions?\b/i.test(document.text)) return [];
    const yearly = stated.filter(({ period }) => period === 'year');
    if (yearly.length === 0) return [];
    return stated
      .filter(({ period }) => period === 'hour')
      .flatMap((hourly) => {
        const rivals = yearly.filter(({ currency }) => currency === hourly.currency);
        if (rivals.length === 0 || rivals.some((range) => agree(hourly, range))) return [];
        if (/part[- ]time|intern|commission|bonus|target/i.test(around(document.text, hourly)))
          return [];
        return [
          {
            span: { field: 'text', start: hourly.start, end: hourly.end },
            related: rivals.map(({ start, end }) => ({ field: 'text', start, end }) as const),
            message: `“${hourly.text}” and “${rivals[0]!.text}” cannot both be the pay of a full-time year.`,
            suggestion: 'State one of them, or say for whom or for how many hours each holds.',
          },
        ];
      });
  },
};

function agree(hourly: PayRange, yearly: PayRange): boolean {
  if (hourly.min === null || hourly.max === null || yearly.min === null || yearly.max === null) {
    return true;
  }
  return hourly.min * FEWEST_HOURS <= yearly.max && yearly.min <= hourly.max * MOST_HOURS;
}

/** The words around a figure that may say for whom it holds, or what comes on top. */
function around(text: string, { start, end }: PayRange): string {
  return text.slice(Math.max(0, start - 80), end + 80);
}
