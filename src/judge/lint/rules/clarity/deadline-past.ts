import { phrases } from '../../phrases.js';
import type { Rule } from '../../rule.js';
import { defineWordList } from '../../word-list.js';
import { readDate } from './read-date.js';

const words = defineWordList(
  phrases(
    true,
    `apply by, apply before, apply until, apply till, applications by, application by, applications close,
      applications close on, application deadline, application deadline is, deadline to apply,
      deadline for applications, deadline, closing date, closes on, closing on, posting closes,
      position closes, job closes, applications due, applications are due, apply no later than,
      applications accepted until, applications accepted through, accepting applications until,
      accept applications until, accept applications through, open until, posting end date,
      end date for posting, job posting end date, submit your application by,
      application window closes, application window is expected to close, application period,
      applications will close, close date`,
  ),
);

/** A date stands right behind its cue. */
const REACH = 60;

export const rule: Rule = {
  id: 'clarity/deadline-past',
  summary: 'The last day to apply is over.',
  why: 'Readers take the job for gone and the employer for careless.',
  severity: 'error',
  bad: [
    {
      today: '2026-11-21',
      text: 'You will build dashboards. Please apply by 30 September 2026.',
      flags: ['30 September 2026'],
    },
    { today: '2026-11-21', text: 'Application deadline: 2026-11-20', flags: ['2026-11-20'] },
    {
      today: '2026-11-21',
      text: 'Applications close on Friday, 13 November 2026.',
      flags: ['13 November 2026'],
    },
  ],
  good: [
    { today: '2026-11-21', text: 'Please apply by 21 November 2026.' },
    { today: '2026-11-21', text: 'Please apply by 30 September.' },
    { today: '2026-11-21', text: 'Please apply by 03/04/2026.' },
    { today: '2026-11-21', text: 'You meet every deadline. Since 1 May 2020 we have grown.' },
    { today: '2026-11-21', text: 'Founded on 1 May 2020. Apply by e-mail.' },
    { text: 'Please apply by 30 September 2026.' },
  ],
  check({ document, today }) {
    if (today === null) return [];
    return words.findIn(document).flatMap((hit) => {
      const [line = ''] = document.text.slice(hit.end, hit.end + REACH).split(/\n|\. (?=[A-Z])/);
      const found = readDate(line);
      if (found === null || found.date >= today) return [];
      const start = hit.end + found.start;
      return [
        {
          span: { field: 'text', start, end: hit.end + found.end },
          message: `The last day to apply, ${found.date}, is over.`,
          suggestion: 'Set a new date, or take the posting down.',
        },
      ];
    });
  },
};
