import { aboutPosting } from '../../about-posting.js';
import type { Rule } from '../../rule.js';
import { speaksOfPay } from './vague-pay.js';

export const rule: Rule = {
  id: 'pay/not-stated',
  summary: 'The text says nothing of pay.',
  why: 'People decide by pay whether to read on. Without it you get applications that fail over it later, and people who were paid less before ask for less again. A board may show pay beside the text; the text is what is copied and passed on.',
  severity: 'advice',
  bad: [
    {
      title: 'Data analyst',
      text: 'You will build dashboards with SQL and Tableau.\n\nWe offer 25 days of leave and a $500 stipend for your desk.',
      flags: ['Data analyst'],
    },
    { text: 'You will build dashboards.', flags: ['You will build dashboards.'] },
  ],
  good: [
    { title: 'Data analyst', text: 'The salary is $70,000 - $85,000 a year.' },
    { title: 'Data analyst', text: 'The hourly rate is €25 to €30.' },
    // The rule pay/vague speaks of this one.
    { title: 'Data analyst', text: 'We offer a competitive salary.' },
    { title: 'Data analyst', text: 'Interns are paid by our salary grid, which is public.' },
    { title: 'Interviewer (pay per interview)', text: 'You will interview developers.' },
    { title: 'Data analyst', text: 'We offer a competitive total rewards package.' },
    {
      title: 'Data analyst',
      text: 'The base salary depends on where you live and what you have done.',
    },
  ],
  check(input) {
    if (speaksOfPay(input)) return [];
    return [
      {
        span: aboutPosting(input),
        message: 'The text says nothing of pay.',
        suggestion: 'State the range you expect to pay, with currency and period.',
      },
    ];
  },
};
