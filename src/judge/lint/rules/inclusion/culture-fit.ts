import { contextOf } from '../../../../extract/terms/context.js';
import { phrases } from '../../phrases.js';
import type { Rule } from '../../rule.js';
import { defineWordList } from '../../word-list.js';

/** Phrases with what to write instead. */
const words = defineWordList([
  ...phrases(
    'Say how you work together: who decides, how you disagree, how you give feedback.',
    `culture fit, cultural fit, culture fits, good fit for our culture, fit our culture,
      fit with our culture, fit into our culture, fits our culture, fit in with our culture,
      team fit, fits our team culture, fit into our team, fit in with our team`,
  ),
  ...phrases(
    'Say how many hours people work and how often they are called outside them.',
    `work hard play hard, work hard and play hard, work hard & play hard, play hard work hard`,
  ),
  [
    'work hard, play hard',
    'Say how many hours people work and how often they are called outside them.',
  ],
  ...phrases(
    'Say what people do for one another, and where work ends.',
    `we are a family, we're a family, we’re a family, like a family, like one family,
      one big family, big happy family, work family, we are family, we're family,
      feels like family`,
  ),
  ...phrases(
    '',
    `family like yours, culture fit interview, culture fit interviews, cultural fit interview,
      cultural fit interviews, like family leave, like family planning`,
  ),
]);

/** Recruiters assess others for it. */
const OF_DUTY =
  /\b(?:assess|evaluat|interview|screen|uncover|judge?ment|conduct|determin|gaug|ensur)\w*\b/;
const NOT_MEANT =
  /\b(?:not|beyond|rather than|over|instead of|more than|don't|aren't|isn't|never)\b[^.;]{0,30}$/;
const OF_BENEFITS =
  /^[\s-]*(?:of\b|owned|run\b|leave|planning|medical|friendly|time|coverage|add\b|interview|call|round|chat|stage|conversation|meeting|assessment)/;

export const rule: Rule = {
  id: 'inclusion/culture-fit',
  summary: 'Culture fit, “work hard, play hard” or “we are a family” stand for how work is done.',
  why: 'Recruiters who look for fit tend to choose people who resemble themselves in leisure and background (Rivera 2012, American Sociological Review 77:999). Readers cannot tell whether they fit, and those who have a family or another life read the rest as long hours.',
  severity: 'advice',
  bad: [
    { text: 'You are a good culture fit.', flags: ['culture fit'] },
    { text: 'Work hard, play hard!', flags: ['Work hard, play hard'] },
    { text: 'We work hard and play hard.', flags: ['work hard and play hard'] },
    { text: 'We are a family here.', flags: ['We are a family'] },
  ],
  good: [
    { text: 'We look for what you add, not for culture fit.' },
    { text: 'Hiring process:\n1. A talk with a recruiter\n2. Culture fit (30 min)\n3. Offer' },
    { text: 'The third talk is a culture fit interview.' },
    { text: 'We are a family of companies, and a family-owned one.' },
    { text: 'You will interview candidates for skills and culture fit.' },
    { text: 'Benefits like family leave and health insurance.' },
    { text: 'We decide in the open and write our reasons down.' },
  ],
  check({ document }) {
    return words.findIn(document).flatMap((hit) => {
      const { before, after, section } = contextOf(document, hit);
      // A round of talks by that name tells nothing of how work is done, and need not.
      const isRound = section === 'process' && /fit/i.test(document.text.slice(hit.start, hit.end));
      if (
        hit.meaning === '' ||
        isRound ||
        NOT_MEANT.test(before) ||
        OF_DUTY.test(before) ||
        OF_BENEFITS.test(after)
      )
        return [];
      return [
        {
          span: { field: 'text', start: hit.start, end: hit.end },
          message: `“${document.text.slice(hit.start, hit.end)}” does not tell a reader how you work.`,
          suggestion: hit.meaning,
        },
      ];
    });
  },
};
