import type { PayRange } from '../../../../domain/analysis.js';
import type { Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'pay/range-too-wide',
  summary: 'The top of a pay range is so far above its bottom that it tells nothing.',
  why: 'A reader cannot tell which end is meant for them, and laws that ask for a range ask for one expected in good faith. Of 1,281 ranges of base pay in real postings half have a top at most 1.35 times the bottom, and 95 in 100 at most 2.02 times.',
  severity: 'warning',
  options: {
    base: {
      default: 2,
      description: 'Most that the top of base pay may be, in times of its bottom.',
    },
    total: { default: 2.5, description: 'The same for pay with bonus and commission.' },
  },
  bad: [
    {
      text: 'The base salary is $90,000 to $250,000 a year.',
      flags: ['$90,000 to $250,000 a year'],
    },
    {
      text: 'The on-target earnings of this role are £60,000 - £200,000 per year.',
      flags: ['£60,000 - £200,000 per year'],
    },
  ],
  good: [
    { text: 'The base salary is $100,000 to $200,000 a year.' },
    { text: 'On-target earnings: £80,000 - £190,000 per year.' },
    { text: 'The base salary is $95,000 a year.' },
    { text: 'Junior: $60,000 to $80,000 a year. Senior: $140,000 to $180,000 a year.' },
  ],
  check({ analysis }, options) {
    const wide = analysis.pay.filter((range) => {
      const most = Number(range.basis === 'total' ? options['total'] : options['base']);
      return timesOf(range) > most;
    });
    const [first, ...others] = wide.map(
      ({ start, end }) => ({ field: 'text', start, end }) as const,
    );
    if (first === undefined) return [];
    return [
      {
        span: first,
        related: others,
        message: `The top of “${wide[0]!.text}” is ${timesOf(wide[0]!).toFixed(1)} times its bottom.`,
        suggestion:
          'Give a range for each level or place that the posting covers, or narrow it to what you would really offer.',
      },
    ];
  },
};

/** The top of a range in times of its bottom; 1 where it has no two ends. */
function timesOf({ min, max }: PayRange): number {
  return min === null || max === null || min <= 0 ? 1 : max / min;
}
