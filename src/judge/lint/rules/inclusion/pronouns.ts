import { contextOf } from '../../../../extract/terms/context.js';
import { isAmongLawWords } from '../../law-words.js';
import { phrases } from '../../phrases.js';
import type { Rule } from '../../rule.js';
import { defineWordList } from '../../word-list.js';

const words = defineWordList([
  ...phrases(
    'pair' as const,
    `he/she, she/he, s/he, (s)he, his/her, her/his, him/her, his/hers, himself/herself,
      he or she, she or he, his or her, her or his, him or her, himself or herself`,
  ),
  ...phrases('single' as const, 'he, she, his, him, himself, herself'),
]);

/** Sections that speak of the person wanted; elsewhere "he" is a founder or a customer. */
const ABOUT_PERSON: ReadonlySet<string> = new Set([
  'responsibilities',
  'requirements',
  'preferred',
  'intro',
  'other',
  'legal',
  'process',
]);
/** What a single pronoun must stand for, and what shows that it stands for somebody else. */
const CANDIDATE =
  /\b(?:candidate|applicant|incumbent|analyst|engineer|scientist|developer|manager|specialist|employee|intern|individual|person|consultant|architect|this (?:role|position))\b/;
const SOMEONE_ELSE =
  /\b(?:ceo|cto|founder|founded|co-founder|customer|client|patient|user|boss|report(?:s|ing)? to|mr|ms|mrs|led by|chief|president|author|said|says|when|worked|joined)\b/;

export const rule: Rule = {
  id: 'inclusion/pronouns',
  summary: 'The candidate is called “he”, “she” or “he/she”.',
  why: '“He” leaves out half of the readers and “he/she” those who are neither; “you” leaves out nobody and speaks to the reader. In experiments generic “he” makes readers think of men (Gastil 1990, Sex Roles 23).',
  severity: 'advice',
  bad: [
    { text: 'The ideal candidate knows SQL. He/she will build dashboards.', flags: ['He/she'] },
    {
      text: 'Responsibilities:\n- The analyst will present his or her findings to the board.',
      flags: ['his or her'],
    },
    {
      text: 'Responsibilities:\nThe data analyst builds dashboards. He will present them to the board.',
      flags: ['He'],
    },
    {
      text: 'Requirements:\n- The candidate must know SQL, and he will own our reports.',
      flags: ['he'],
    },
  ],
  good: [
    { text: 'You will present your findings to the board.' },
    { text: 'The analyst presents their findings.' },
    { text: 'Our founder Ada wrote the first version when she was a student.' },
    { text: 'Requirements:\n- You understand what a customer wants before he asks.' },
    { text: 'Every user can carry his or her cards on the phone.' },
    { text: 'Pronouns such as she/her, he/him and they/them are welcome in your application.' },
    {
      text: 'Equal opportunity\n\nNo applicant is treated differently because of his or her age, race or sex.',
    },
  ],
  check({ document }) {
    const found = words.findIn(document).filter((hit) => {
      const { before, after, section } = contextOf(document, hit);
      if (/^\s*\/?\s*(?:hers?|hers|him|they)\b/.test(after) || /\bpronouns?\b/.test(before + after))
        return false;
      if (hit.meaning === 'pair') {
        return !OTHERS.test(before) && !isAmongLawWords(document.text, hit);
      }
      if (!ABOUT_PERSON.has(section) || isAmongLawWords(document.text, hit)) return false;
      // "The candidate knows SQL. He will own our reports."
      const isOpening = before.trim() === '' && MODAL.test(after);
      const said = isOpening
        ? document.text.slice(Math.max(0, hit.start - REACH), hit.start).toLowerCase()
        : before;
      return CANDIDATE.test(said) && !SOMEONE_ELSE.test(said);
    });
    const [first, ...others] = found.map(
      ({ start, end }) => ({ field: 'text', start, end }) as const,
    );
    if (first === undefined) return [];
    return [
      {
        span: first,
        related: others,
        message: `The candidate is called “${document.text.slice(first.start, first.end)}”.`,
        suggestion: 'Write “you”, or repeat the role; “they” does where neither fits.',
      },
    ];
  },
};

/** Units of text before a sentence in which the candidate may be named. */
const REACH = 160;
const MODAL =
  /^ (?:will|should|must|shall|would|can|has to|needs to|is expected|is responsible|reports|works)\b/;

/** Whoever else a sentence may be about. */
const OTHERS = /\b(?:users?|customers?|clients?|patients?|members?|students?|lawyers?|players?)\b/;
