import type { Seniority } from '../../../../domain/analysis.js';
import type { Rule } from '../../rule.js';
import { comparePay, sayPeers } from './market-pay.js';

const DUTIES =
  'You will build and run the data pipelines of our sales team with Python, SQL, Spark and Airflow, model the warehouse in Snowflake with dbt, and watch its quality.';

export const rule: Rule = {
  id: 'pay/below-market',
  summary: 'The top of the pay is below the middle of what nine of ten comparable postings offer.',
  why: 'Most readers who do this work will see better offers beside yours. The figures are those of postings that state pay, which are not all postings.',
  severity: 'advice',
  bad: [
    {
      title: 'Data Engineer',
      location: 'Austin, TX',
      text: `${DUTIES}\n\nThe base salary is $30,000 - $38,000 a year.`,
      flags: ['$30,000 - $38,000 a year'],
    },
  ],
  good: [
    {
      title: 'Data Engineer',
      location: 'Austin, TX',
      text: `${DUTIES}\n\nThe base salary is $130,000 - $160,000 a year.`,
    },
    {
      title: 'Warehouse clerk',
      location: 'Austin, TX',
      text: 'You load trucks for $30,000 - $38,000 a year.',
    },
    { title: 'Data Engineer', location: 'Austin, TX', text: `${DUTIES}\n\nWe pay well.` },
    {
      title: 'Data Engineer',
      location: 'Pune, India',
      text: `${DUTIES}\n\nThe salary is ₹1,500,000 - ₹2,500,000 a year.`,
    },
  ],
  check(input) {
    const found = comparePay(input);
    if (found === null || found.high >= found.figure.p10) return [];
    if (found.cell.level === 'all' && isBeginner(input.analysis.seniority.value)) return [];
    const { range } = found;
    return [
      {
        span: { field: 'text', start: range.start, end: range.end },
        message: `“${range.text}” is low for this work. ${sayPeers(found)}`,
        suggestion:
          'Raise it, ask for less, or say what makes up for it: fewer hours, equity, training.',
      },
    ];
  },
};

/** Those who begin earn less than all levels together do. */
function isBeginner(level: Seniority): boolean {
  return level === 'intern' || level === 'junior';
}
