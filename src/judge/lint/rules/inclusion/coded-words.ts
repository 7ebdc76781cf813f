import { contextOf, type Context } from '../../../../extract/terms/context.js';
import { phrases } from '../../phrases.js';
import type { Rule } from '../../rule.js';
import { defineWordList, type WordHit } from '../../word-list.js';

/**
 * Traits from the two lists of Gaucher, Friesen and Kay (2011), appendix A: only those that name
 * what a person is like. Their "analy*", "lead*", "decision*", "challeng*", "logic", "support*" and
 * "understand*" are the ordinary names of work in our fields and are left out. Among the feminine
 * ones stand some of the same kind that are not in the study; they only speak against a finding.
 */
const traits = defineWordList([
  ...phrases(
    'masculine' as const,
    `adventurous, aggressive, aggressiveness, ambitious, assertive, assertiveness, athletic, boastful,
    competitive, competitiveness, courageous, decisive, decisiveness, dominant, forceful, headstrong,
    outspoken, persistent, self confident, self confidence, self reliant, self reliance,
    self sufficient, self sufficiency, stubborn`,
  ),
  ...phrases(
    'feminine' as const,
    `affectionate, cheerful, compassionate, compassion, considerate, cooperative, empathetic,
    empathic, empathy, gentle, honest, honesty, interpersonal, kind hearted, kindness, loyal, loyalty,
    nurturing, nurture, pleasant, polite, sensitive, sympathetic, trusting, warm, collaborative,
    collaboratively, caring, supportive, humble, humility, thoughtful, inclusive, respectful`,
  ),
]);

/** What such a word may stand before where it is said of a person, and not of goals or of pay. */
const SAID_OF_PERSON =
  /^\s*(?:$|[,.;:)!/]|and\b|&|or\b|but\b|yet\b|individuals?|people|persons?|professionals?|candidates?|self|team|engineers?|analysts?|scientists?|developers?|by nature|spirit|nature|drive|mindset|personality|attitude|in (?:your|a|discussions?)|when|with(?: people)?)/;

export const rule: Rule = {
  id: 'inclusion/coded-words',
  summary: 'The person wanted is described by many masculine-coded traits and few others.',
  why: 'In a study of real and made-up postings, those with more masculine-coded than feminine-coded words appealed less to women, though not because women thought they lacked the skills (Gaucher, Friesen and Kay 2011, Journal of Personality and Social Psychology 101:109). One such word means nothing; the rule counts only traits said of the reader, and only where they crowd out all others.',
  severity: 'advice',
  options: {
    least: { default: 2, description: 'Different masculine-coded traits from which it is said.' },
    ratio: { default: 2, description: 'How many times as many as the feminine-coded ones.' },
  },
  bad: [
    {
      text: 'You are ambitious, aggressive and stubborn, and assertive in discussions.',
      flags: ['ambitious'],
    },
  ],
  good: [
    { text: 'You are ambitious.' },
    {
      text: 'You are ambitious and decisive, assertive where it counts, and you listen with empathy, humility and kindness.',
    },
    {
      text: 'We offer a competitive salary, set ambitious goals and aggressive deadlines in a competitive market.',
    },
    {
      text: 'You will do competitive analysis of dominant players with an aggressive growth plan.',
    },
  ],
  check({ document }, options) {
    const hits = traits.findIn(document);
    // Most texts have too few of them to look closer.
    if (hits.filter(({ meaning }) => meaning === 'masculine').length < Number(options['least']))
      return [];
    const said = hits.filter((hit) => isOfReader(contextOf(document, hit)));
    const masculine = said.filter(({ meaning }) => meaning === 'masculine');
    const feminine = said.filter(({ meaning }) => meaning === 'feminine');
    const different = wordsOf(masculine, document.text);
    const [first, ...others] = masculine.map(
      ({ start, end }) => ({ field: 'text', start, end }) as const,
    );
    if (first === undefined || different.length < Number(options['least'])) return [];
    if (different.length < Number(options['ratio']) * wordsOf(feminine, document.text).length)
      return [];
    return [
      {
        span: first,
        related: others,
        message: `The person is described as ${different.map((word) => `“${word}”`).join(', ')}: all traits that readers take for masculine.`,
        suggestion:
          'Keep those the work needs, and say what it needs them for; name as well how you work together.',
      },
    ];
  },
};

/** Among the requirements, or where the sentence speaks to the reader or of the person sought. */
function isOfReader({ section, before, after }: Context): boolean {
  if (!SAID_OF_PERSON.test(after)) return false;
  if (section === 'requirements' || section === 'preferred') return true;
  return OF_READER.test(before);
}

const OF_READER =
  /\b(?:you are|you're|looking for|we want|we need|we seek|seeking|candidate|someone who|are you|you have a)\b/;

function wordsOf(hits: readonly WordHit<string>[], text: string): string[] {
  const byStem = new Map(
    hits.map(({ start, end }) => {
      const word = text.slice(start, end).toLowerCase();
      // "Competitive" and "competitive nature" are one trait.
      return [word.slice(0, 6), word] as const;
    }),
  );
  return [...byStem.values()];
}
