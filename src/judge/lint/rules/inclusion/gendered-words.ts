import { contextOf } from '../../../../extract/terms/context.js';
import { phrases } from '../../phrases.js';
import type { Rule } from '../../rule.js';
import { defineWordList } from '../../word-list.js';

/** Gendered words with what to write instead; an empty string where the words are harmless. */
const words = defineWordList([
  ...phrases('salesperson', 'salesman, saleswoman'),
  ...phrases('salespeople', 'salesmen, saleswomen'),
  ...phrases('chair', 'chairman, chairwoman'),
  ...phrases('supervisor', 'foreman, foremen'),
  ...phrases('spokesperson', 'spokesman, spokeswoman'),
  ...phrases('business people', 'businessmen'),
  ...phrases('businessperson', 'businessman, businesswoman'),
  ...phrases('technician', 'repairman, handyman, serviceman'),
  ...phrases('staff', 'manpower'),
  ...phrases('hours of work', 'man hours, man hour'),
  ...phrases('days of work', 'man days, man day'),
  ...phrases('months of work', 'man months, man month'),
  ...phrases('everyone', 'guys, you guys, hey guys, hi guys'),
  ...phrases('person', 'guy, wingman'),
  ...phrases('crafter', 'craftsman, craftsmen'),
  ...phrases(
    'anyone',
    `male only, males only, female only, females only, men only, women only,
      male candidates only, female candidates only, only male candidates,
      only female candidates, only males, only females, male candidates preferred,
      female candidates preferred, male preferred, female preferred, males preferred,
      females preferred`,
  ),
  ...phrases(
    '',
    `bad guys, good guys, bad guy, good guy, big guys, little guy, little guys, the new guy,
      boys and girls club, boys & girls club, boys and girls clubs, boys & girls clubs,
      boys and girls, girls who code, black girls code, family guy, guys like, these guys,
      those guys, middle man, manpower group, manpower inc, women and girls, girls in tech,
      boys club, career guy`,
  ),
]);

export const rule: Rule = {
  id: 'inclusion/gendered-words',
  summary: 'A word that means a man (or a woman) stands for anybody: salesman, manpower, guys.',
  why: 'Readers of the other sex, or of neither, do not find themselves in it. The European directive on pay transparency (2023/970, article 5(3)) asks for gender-neutral titles.',
  severity: 'warning',
  options: {
    allow: {
      default: [],
      description: 'Words that are fine here, such as the name of a programme.',
    },
  },
  bad: [
    { title: 'Regional Salesman', text: 'You will call them.', flags: ['Salesman'] },
    { title: 'Salesman', text: 'You will call our customers.', flags: ['Salesman'] },
    { text: 'You will plan the manpower of three teams.', flags: ['manpower'] },
    { text: 'You will join a bunch of nice guys.', flags: ['guys'] },
    { text: 'Female candidates preferred.', flags: ['Female candidates preferred'] },
    { text: 'Estimate the man-days of a project.', flags: ['man-days'] },
  ],
  good: [
    { text: 'You will catch the bad guys who steal from our customers.' },
    { text: 'We support Girls Who Code, and each sale pays for a girls’ school.' },
    { text: 'Manpower is hiring for a client.', company: 'Manpower' },
    { text: 'The new foreman of our build: you will administer Foreman and Puppet.' },
    { text: 'We sponsor the Boys and Girls Club.' },
    { text: 'You have a Master of Science, and you will be our Scrum Master.' },
    { text: 'We value craftsmanship.' },
    { text: 'Women and female engineers are warmly encouraged to apply.' },
    { text: 'You will report to our chairman, Kim Park.' },
  ],
  check({ document, analysis, company }, options) {
    const allowed = new Set(
      (options['allow'] as readonly string[]).map((word) => word.toLowerCase()),
    );
    const title = analysis.title.text ?? '';
    const places = [
      ...words.findInString(title).map((hit) => ({ ...hit, field: 'title' as const, text: title })),
      ...words
        .findIn(document)
        .filter((hit) => !speaksOfSomeoneElse(contextOf(document, hit).before, hit.meaning))
        .map((hit) => ({ ...hit, field: 'text' as const, text: document.text })),
    ];
    return places.flatMap(({ field, start, end, text, meaning }) => {
      const word = text.slice(start, end);
      const isNamed = field === 'text' && isName(word, text, start, company);
      if (meaning === '' || isNamed || allowed.has(word.toLowerCase())) return [];
      return [
        {
          span: { field, start, end },
          message:
            meaning === 'anyone'
              ? `“${word}” turns away people for their sex.`
              : `“${word}” names one sex and means anybody.`,
          suggestion:
            meaning === 'anyone'
              ? 'Leave it out; choosing by sex is unlawful nearly everywhere.'
              : `Write “${meaning}”, or speak to the reader: “you”.`,
        },
      ];
    });
  },
};

/** A capital inside a sentence is the name of a firm, a tool or a programme. */
function isName(word: string, text: string, start: number, company: string | null): boolean {
  if (company !== null && company.toLowerCase().includes(word.toLowerCase())) return true;
  return (
    /^\p{Lu}\p{Ll}/u.test(word) && /[\p{Ll},] $/u.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** A chairman or a foreman whom one works for is a person, not the reader. */
function speaksOfSomeoneElse(before: string, meaning: string): boolean {
  return (
    (meaning === 'chair' || meaning === 'supervisor') &&
    /\b(?:our|the|to|with|by|and|former|its)\b[^.;]*$/.test(before)
  );
}
