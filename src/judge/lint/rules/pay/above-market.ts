import type { Rule } from '../../rule.js';
import { comparePay, sayPeers } from './market-pay.js';

const DUTIES =
  'You will build and run the data pipelines of our sales team with Python, SQL, Spark and Airflow, model the warehouse in Snowflake with dbt, and watch its quality.';

export const rule: Rule = {
  id: 'pay/above-market',
  summary:
    'The bottom of the pay is above the middle of what nine of ten comparable postings offer.',
  why: 'It may be a slip of a digit, pay with bonus and equity in it, or a role that the title understates; a reader wonders which. The figures are those of postings that state pay, which are not all postings.',
  severity: 'advice',
  bad: [
    {
      title: 'Data Engineer',
      location: 'Austin, TX',
      text: `${DUTIES}\n\nThe base salary is $700,000 - $900,000 a year.`,
      flags: ['$700,000 - $900,000 a year'],
    },
  ],
  good: [
    {
      title: 'Data Engineer',
      location: 'Austin, TX',
      text: `${DUTIES}\n\nThe base salary is $130,000 - $160,000 a year.`,
    },
    {
      title: 'Data Engineer',
      location: 'Austin, TX',
      text: `${DUTIES}\n\nOn-target earnings are $700,000 - $900,000 a year.`,
    },
    {
      title: 'Data Engineer',
      location: 'Austin, TX',
      text: `${DUTIES}\n\nWe raised $700,000,000.`,
    },
  ],
  check(input) {
    const found = comparePay(input);
    if (found === null || found.low <= found.figure.p90) return [];
    const { range } = found;
    return [
      {
        span: { field: 'text', start: range.start, end: range.end },
        message: `“${range.text}” is high for this work. ${sayPeers(found)}`,
        suggestion: 'Check the figure; if it holds, say what the role has that others have not.',
      },
    ];
  },
};
