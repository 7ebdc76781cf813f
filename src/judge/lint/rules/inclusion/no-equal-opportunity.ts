import { aboutPosting } from '../../about-posting.js';
import { phrases } from '../../phrases.js';
import { regionsOf } from '../../readings/regions.js';
import type { Rule } from '../../rule.js';
import { defineWordList } from '../../word-list.js';

const words = defineWordList(
  phrases(
    true,
    `equal opportunity, equal opportunities, equal employment opportunity, equal employment,
      eoe, eeo, eeoc, aa/eoe, m/f/d/v, m/f/disability, without regard to, regardless of race,
      regardless of their race, regardless of background, regardless of, affirmative action,
      protected veteran, protected veterans, protected characteristic,
      protected characteristics, protected class, protected by law, discriminate,
      discrimination, non discrimination, reasonable accommodation, reasonable accommodations,
      accommodation, accommodations, underrepresented, under represented, diverse backgrounds,
      diversity, inclusive, inclusion, all backgrounds, all qualified applicants,
      all qualified candidates, equal access, disability, fair chance, people of color,
      women and minorities, belonging`,
  ),
);

export const rule: Rule = {
  id: 'inclusion/no-equal-opportunity',
  summary: 'A posting in the US without a word on equal opportunity.',
  why: 'Such a statement is usual there and tells people who were turned away elsewhere that they are meant too. Federal contractors must state it for veterans and people with disabilities (41 CFR §§ 60-300.5 and 60-741.5). A board may add it below the text.',
  severity: 'advice',
  options: {
    tokens: { default: 150, description: 'Words and signs from which a text is a whole posting.' },
  },
  bad: [
    {
      title: 'Data analyst',
      location: 'Austin, TX',
      text: `You will build dashboards. ${'You will talk with the teams and write down what they need to know. '.repeat(12)}`,
      flags: ['Data analyst'],
    },
  ],
  good: [
    {
      title: 'Data analyst',
      location: 'Austin, TX',
      text: `You will build dashboards. ${'You will talk with the teams and write down what they need to know. '.repeat(12)} We are an equal opportunity employer.`,
    },
    {
      title: 'Data analyst',
      location: 'Madrid, Spain',
      text: `You will build dashboards. ${'You will talk with the teams and write down what they need to know. '.repeat(12)}`,
    },
    { title: 'Data analyst', location: 'Austin, TX', text: 'You will build dashboards.' },
  ],
  check(input, options) {
    if (input.document.tokens.count < Number(options['tokens'])) return [];
    if (!regionsOf(input).has('US') || words.findIn(input.document).length > 0) return [];
    return [
      {
        span: aboutPosting(input),
        message: 'The text says nothing of equal opportunity, as postings in the US usually do.',
        suggestion:
          'Add a sentence in your own words: who is welcome, and how to ask for an accommodation while applying.',
      },
    ];
  },
};
