import { phrases } from '../../phrases.js';
import type { Rule } from '../../rule.js';
import { defineWordList } from '../../word-list.js';

/** Worn phrases with what to do instead; an empty string where they are meant as they stand. */
const words = defineWordList([
  ...phrases(
    'Say what is gained by doing it together.',
    'synergy, synergies, synergize, synergise, synergistic',
  ),
  ...phrases('Say what changes.', 'paradigm shift, paradigm shifting, paradigm shifts'),
  ...phrases(
    'Name the figure that should change.',
    'move the needle, moves the needle, moving the needle, needle moving, needle movers',
  ),
  ...phrases('Write “the easiest gains”.', 'low hanging fruit, low hanging fruits'),
  ...phrases(
    'Say what should be new: the method, the product or the question.',
    `think outside the box, outside the box thinking, thinking outside the box,
      out of the box thinker, out of the box thinking, outside of the box, think out of the box`,
  ),
  ...phrases('Write “too much at once”.', 'boil the ocean, boiling the ocean'),
  ...phrases(
    'Write “we use our own product”.',
    'eat our own dog food, eating our own dog food, drink the kool aid',
  ),
  ...phrases(
    'Say what the reader should know on the first day.',
    'hit the ground running, hits the ground running, hitting the ground running',
  ),
  ...phrases(
    'Name the tasks beyond the role.',
    `wear many hats, wear multiple hats, wearing many hats, wearing multiple hats,
      wears many hats, wear several hats, wears multiple hats`,
  ),
  ...phrases(
    'Say what is new about it.',
    `bleeding edge, game changer, game changing, push the envelope, pushing the envelope,
      best of breed`,
  ),
  ...phrases(
    'Say what should be better, and by how much.',
    'take it to the next level, to the next level',
  ),
  ...phrases(
    '',
    'to the next level manager, to the next level of management, to the next level of support',
  ),
]);

export const rule: Rule = {
  id: 'clarity/jargon',
  summary: 'Worn phrases such as “synergy” or “move the needle”.',
  why: 'They can mean anything, and readers who are new to the trade or the language do not know them. Plain-language rules (US Federal Plain Language Guidelines) ask to leave them out.',
  severity: 'advice',
  options: {
    least: { default: 1, description: 'How many of them from which it is said.' },
  },
  bad: [
    { text: 'You will find synergies across teams.', flags: ['synergies'] },
    { text: 'You wear many hats and move the needle.', flags: ['wear many hats'] },
  ],
  good: [
    { text: 'You will use SQL to find out why returns rose.' },
    { text: 'You report to the next level manager.' },
    { text: 'Synergy Pet Group looks for an analyst.' },
    { text: 'You leverage data, at scale, with agility.' },
  ],
  check({ document }, options) {
    const found = words
      .findIn(document)
      .filter(({ meaning, start, end }) => meaning !== '' && !isName(document.text, start, end));
    const [first, ...others] = found;
    if (first === undefined || found.length < Number(options['least'])) return [];
    return [
      {
        span: { field: 'text', start: first.start, end: first.end },
        related: others.map(({ start, end }) => ({ field: 'text', start, end })),
        message: `“${document.text.slice(first.start, first.end)}” is a worn phrase that tells a reader little.`,
        suggestion: first.meaning,
      },
    ];
  },
};

/** "Synergy Pet Group": capitals, and another capital behind. */
function isName(text: string, start: number, end: number): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(text.slice(start, end)) &&
    /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))
  );
}
