import type { Rule } from '../../rule.js';
import type { WordHit } from '../../word-list.js';
import { vagueWords } from './vague-pay.js';

export const rule: Rule = {
  id: 'pay/vague',
  summary: 'Words such as "competitive salary" stand where a figure should.',
  why: 'Every employer calls the pay competitive, so the word tells a reader nothing and costs you those who need to know before they apply. Postings with a range also spare both sides talks that cannot end well.',
  severity: 'warning',
  bad: [
    { text: 'We offer a competitive salary and 25 days of leave.', flags: ['competitive salary'] },
    { text: 'Salary: commensurate with experience.', flags: ['commensurate with experience'] },
    { text: 'We offer competitive industry pay.', flags: ['competitive industry pay'] },
    { text: 'You get above-market remuneration.', flags: ['above-market remuneration'] },
    {
      text: 'We have an excellent total compensation package.',
      flags: ['excellent total compensation'],
    },
    { text: 'Pay rate: DOE\n\nYou will build dashboards.', flags: ['DOE'] },
  ],
  good: [
    { text: 'We offer a competitive salary of €60,000 to €75,000 a year.' },
    { text: 'Competitive base salary: $120k - $140k, depending on experience.' },
    { text: 'You will do competitive analysis of our market.' },
    { text: 'You run competitive salary analysis for our clients.' },
    { text: 'We offer competitive benefits.' },
    { text: 'We sell top-tier compensation software to excellent pay teams.' },
    { text: 'We offer generous parental leave pay and excellent coffee.' },
    { text: 'You have excellent knowledge of pay and of compensation plans.' },
    { text: 'You will support research of the DOE and its laboratories.' },
    { text: 'The level is commensurate with experience.' },
  ],
  check(input) {
    const [first, ...others] = vagueWords(input);
    if (first === undefined) return [];
    const words = input.document.text.slice(first.start, first.end);
    return [
      {
        span: placeOf(first),
        related: others.map(placeOf),
        message: `“${words}” stands where a figure should; no pay is stated anywhere.`,
        suggestion:
          'Write the range you have in mind, with currency and period, such as “€60,000 to €75,000 a year”. Where experience decides, say what decides.',
      },
    ];
  },
};

function placeOf({ start, end }: WordHit<string>) {
  return { field: 'text', start, end } as const;
}
