import { aboutPosting } from '../../about-posting.js';
import { namesEmployment } from '../../readings/terms-named.js';
import type { Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'clarity/no-employment-type',
  summary: 'Full time, part time, contract or internship: not said.',
  why: 'Readers who can work part time, or only want a permanent job, cannot tell whether they are meant. Six of ten real postings name none; some boards show it beside the text.',
  severity: 'advice',
  bad: [{ title: 'Data analyst', text: 'You will build dashboards.', flags: ['Data analyst'] }],
  good: [
    { title: 'Data analyst', text: 'A full-time job. You will build dashboards.' },
    { title: 'Data analyst intern', text: 'You will build dashboards.' },
    { title: 'Data analyst (contract)', text: 'You will build dashboards.' },
    {
      title: 'Translator',
      text: 'We are looking for Czech freelance translators. You will build glossaries.',
    },
    { title: 'Data analyst', company: 'Acme - Full-time', text: 'You will build dashboards.' },
    { title: 'Data analyst', text: 'LeedsJob type:Full-timeYou will build dashboards.' },
    { title: 'Data analyst', text: 'You will build dashboards. W2 only, please.' },
  ],
  check(input) {
    if (namesEmployment(input)) return [];
    return [
      {
        span: aboutPosting(input),
        message: 'The posting does not say whether the job is full time, part time or a contract.',
        suggestion:
          'Add it in a word: “full time, permanent”, “part time from 20 hours”, “contract for six months”.',
      },
    ];
  },
};
