import { aboutPosting } from '../../about-posting.js';
import { phrases } from '../../phrases.js';
import type { Rule } from '../../rule.js';
import { defineWordList } from '../../word-list.js';

const words = defineWordList(
  phrases(
    true,
    `apply, applying, application, applications, applicants, send, submit, e mail, email,
      mail to, mailto, contact, contact us, reach out, get in touch, resume, résumé, cv,
      cover letter, http, https, www, call us, dm, interested candidates, hiring process,
      interview process, drop us, write to us, write us, click, form, message us,
      we'd love to hear from you, hear from you`,
  ),
);

export const rule: Rule = {
  id: 'clarity/no-way-to-apply',
  summary: 'The text does not say how to apply.',
  why: 'Boards add a button, but the text is copied to places that do not. A reader who knows what to send and what follows is likelier to begin.',
  severity: 'advice',
  bad: [
    { title: 'Data analyst', text: 'You will build dashboards with SQL.', flags: ['Data analyst'] },
  ],
  good: [
    {
      title: 'Data analyst',
      text: 'You will build dashboards. Apply with two links to your work.',
    },
    { title: 'Data analyst', text: 'You will build dashboards. jobs@example.org' },
    { title: 'Data analyst', text: 'You will build dashboards. See https://example.org/jobs.' },
    { title: 'Data analyst', text: 'You will build dashboards. Get in touch with Kim.' },
  ],
  check(input) {
    if (words.findIn(input.document).length > 0 || input.document.text.includes('@')) return [];
    return [
      {
        span: aboutPosting(input),
        message: 'The text does not say how to apply.',
        suggestion: 'Add a line: where to apply, what to send, who answers, and by when.',
      },
    ];
  },
};
