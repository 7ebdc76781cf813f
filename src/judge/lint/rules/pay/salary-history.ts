import { contextOf } from '../../../../extract/terms/context.js';
import { isAmongLawWords } from '../../law-words.js';
import { phrases } from '../../phrases.js';
import type { Rule } from '../../rule.js';
import { defineWordList } from '../../word-list.js';

const words = defineWordList(
  phrases(
    true,
    `salary history, pay history, wage history, compensation history, current salary,
      previous salary, present salary, past salary, last salary, last drawn salary, current ctc,
      present ctc, last ctc, current compensation, previous compensation, current pay,
      current rate of pay, current wage, current and expected salary, current and expected ctc,
      current and desired salary, current and desired compensation, current & expected salary,
      current / expected salary, existing salary, salary slips, pay slips, payslips`,
  ),
);

/** Asked of the reader, or a field to fill in. */
const ASKS =
  /\b(?:please|include|including|send|submit|provide|state|share|mention|attach|indicate|specify|with|your|along|furnish|email|forward|reply|require[sd]?)\b|[:*•-]\s*$|^\s*$/;
/** The law's or the employer's own word that it does not ask. */
const DOES_NOT_ASK =
  /\b(?:not|never|no|prohibit\w*|without|ban|cannot|can't|don't|doesn't|won't|regardless|unlawful|inquir\w*|discuss\w*|rely\w*|nor|refus\w*|irrespective|laws?|applicable|factors?|depend\w*|determin\w*|based|employees?|transparency|verify|verification|benchmark\w*|analy\w*|match\w*|beat|exceed\w*)\b/;

export const rule: Rule = {
  id: 'pay/salary-history',
  summary: 'Applicants are asked what they earn or earned.',
  why: 'Who was paid too little once is paid too little again, so many laws forbid the question: California (Labor Code § 432.3), New York (Labor Law § 194-a), Colorado, Illinois, Massachusetts, Washington and others in the US, and Directive (EU) 2023/970, article 5(2). This is not legal advice.',
  severity: 'warning',
  bad: [
    {
      text: 'Please include your salary history with your application.',
      flags: ['salary history'],
    },
    { text: 'What is your current salary?', flags: ['current salary'] },
    { text: 'Send your CV with current CTC and notice period.', flags: ['current CTC'] },
    { text: 'To apply, e-mail us:\n- your résumé\n- Current salary:', flags: ['Current salary'] },
  ],
  good: [
    { text: 'We will match your current compensation.' },
    { text: 'Please tell us your salary expectations.' },
    { text: 'We do not ask for your salary history.' },
    { text: 'Please do not include your current salary.' },
    { text: 'Your pay will not depend on your previous salary.' },
    { text: 'We will not discharge employees who have inquired about the current pay of others.' },
    { text: 'You will model current compensation data for our clients.' },
    { text: 'The range is the current salary range for this role.' },
  ],
  check({ document }) {
    return words.findIn(document).flatMap((hit) => {
      const { before, after } = contextOf(document, hit);
      if (!ASKS.test(before) || isAmongLawWords(document.text, hit)) return [];
      if (
        DOES_NOT_ASK.test(before) ||
        DOES_NOT_ASK.test(after) ||
        /^\s*(?:range|band|data|scale|level)/.test(after)
      ) {
        return [];
      }
      return [
        {
          span: { field: 'text', start: hit.start, end: hit.end },
          message: `“${document.text.slice(hit.start, hit.end)}” asks applicants what they earn or earned.`,
          suggestion:
            'Leave the question out. Ask for salary expectations if you need them, and state your own range first.',
        },
      ];
    });
  },
};
