import { phrases } from '../../phrases.js';
import type { Rule } from '../../rule.js';
import { defineWordList } from '../../word-list.js';

/** Long ways to say it, with the short one. Each may stand for the other in any sentence. */
const words = defineWordList([
  ...phrases('use', 'utilize, utilise'),
  ...phrases('uses', 'utilizes, utilises'),
  ...phrases('using', 'utilizing, utilising'),
  ...phrases('used', 'utilized, utilised'),
  ...phrases('to', 'in order to'),
  ...phrases('because', 'due to the fact that'),
  ...phrases('if', 'in the event that'),
  ...phrases('now', 'at this point in time'),
  ...phrases('every day', 'on a daily basis'),
  ...phrases('every week', 'on a weekly basis'),
  ...phrases('every month', 'on a monthly basis'),
  ...phrases('regularly', 'on a regular basis'),
  // A process of its own, and words that a change would break.
  ...phrases(
    '',
    `in order to cash, in order to delivery, in order to pay, in order to activation,
      in order to fulfillment, in order to invoice, under utilized, under utilised,
      over utilized`,
  ),
]);

export const rule: Rule = {
  id: 'clarity/plain-words',
  summary: 'A long way to say something short: utilize, in order to, due to the fact that.',
  why: 'Short words are read faster, above all by those whose first language is another. The words are from the list of simple words of the US Plain Language Guidelines (plainlanguage.gov).',
  severity: 'advice',
  bad: [
    { text: 'You will utilize SQL in order to find errors.', flags: ['utilize', 'in order to'] },
    {
      text: 'Utilizing Python, you check the figures on a daily basis.',
      flags: ['Utilizing', 'on a daily basis'],
    },
  ],
  good: [
    { text: 'You will use SQL to find errors.' },
    { text: 'You will raise the utilization of our machines.' },
    { text: 'You have worked in order-to-cash for three years.' },
    { text: 'You find out which machines are under-utilized.' },
  ],
  check({ document }) {
    const found = words.findIn(document).filter(({ meaning }) => meaning !== '');
    return found.map(({ start, end, meaning }) => {
      const word = document.text.slice(start, end);
      const replacement = inCaseOf(word, meaning);
      return {
        span: { field: 'text', start, end },
        message: `“${word}” says no more than “${meaning}”.`,
        suggestion: `Write “${replacement}”.`,
        fix: { start, end, replacement },
      };
    });
  },
};

/** The replacement with the capitals of what it stands for. */
function inCaseOf(word: string, replacement: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return replacement.toUpperCase();
  const first = word.charAt(0);
  return first === first.toUpperCase()
    ? replacement.charAt(0).toUpperCase() + replacement.slice(1)
    : replacement;
}
