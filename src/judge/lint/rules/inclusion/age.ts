import { contextOf } from '../../../../extract/terms/context.js';
import { isAmongLawWords } from '../../law-words.js';
import { phrases } from '../../phrases.js';
import type { Finding, Rule } from '../../rule.js';
import { defineWordList } from '../../word-list.js';

/** What is flagged: `always`, or a `graduate` only where it is a demand. */
const words = defineWordList([
  ...phrases(
    'always' as const,
    `young team, young and dynamic, young dynamic, young and energetic, young energetic,
      energetic young, young and motivated, young and ambitious, young and hungry,
      young professional team, young and talented team, young vibrant team, young professionals,
      young professional, young talent, young talents, young people team, youthful, young minds,
      young and enthusiastic, young enthusiastic, young and growing team, young and passionate,
      young crowd, age limit, maximum age, max age, years of age or younger, young engineers,
      young developers, young graduates, young graduate, young and fun team, young fun,
      fresh blood, young blood, millennials only, young guns`,
  ),
  ...phrases(
    'figure' as const,
    `years old, years of age, year old, aged, age, age between, ages, ages between, age group,
      the ages of, the age of`,
  ),
  ...phrases('digital' as const, 'digital native, digital natives'),
  ...phrases(
    'graduate' as const,
    `recent graduate, recent graduates, recent college graduate, recent college graduates,
      recent grad, recent grads, recent college grad, recent college grads,
      recent university graduate, recent university graduates, recently graduated, new graduate,
      new graduates, new grad, new grads, fresh graduate, fresh graduates, fresher, freshers,
      new college graduate, new college grad, new college grads`,
  ),
  ...phrases(
    'not' as const,
    `young company, young startup, young and dynamic company, young and energetic company,
      young and ambitious company, young and dynamic startup, young companies, young people,
      young families, young adults, young women, young patients, a young business`,
  ),
]);

/** An invitation leaves others in: "recent graduates are welcome". */
const INVITES =
  /\b(?:welcome|encourage\w*|also|even|including|considered?|eligible|opportunit\w+|great for|ideal for|perfect for|open to|suitable for|from|whether|ranging|mentor\w*|train\w*|hire|hired|hiring|coach\w*|manag\w*|programs?|onboard\w*|join\w*|support\w*|or|not)\b/;
/** Jobs for the start of a career may say so. */
const START_OF_CAREER =
  /\b(?:intern(?:ship)?|graduate|grad|entry|trainee|apprentice\w*|junior|jr|early career|fresher|campus|university|student|fellow\w*|associate)\b/i;

export const rule: Rule = {
  id: 'inclusion/age',
  summary: 'Wording that asks for young people: digital native, young team, recent graduates only.',
  why: 'It tells older readers not to apply. The US rule on advertisements names “young”, “age 25 to 35” and “recent college graduate” as terms that break the Age Discrimination in Employment Act (29 CFR § 1625.4); Directive 2000/78/EC covers age in the European Union.',
  severity: 'warning',
  bad: [
    { text: 'You are a digital native who loves data.', flags: ['digital native'] },
    { text: 'We want a digital native.', flags: ['digital native'] },
    {
      text: 'We are looking for a person who is not older than 35 years of age.',
      flags: ['not older than 35 years of age'],
    },
    { text: 'Applicants must be under 35 years old.', flags: ['under 35 years old'] },
    { text: 'Age: 25-35. You know SQL.', flags: ['Age: 25-35'] },
    { text: 'You are not older than 40 years of age.', flags: ['not older than 40 years of age'] },
    { text: 'Join our young and dynamic team.', flags: ['young and dynamic'] },
    {
      title: 'Data analyst',
      text: 'Requirements:\n- Must be a recent college graduate.',
      flags: ['recent college graduate'],
    },
  ],
  good: [
    { text: 'We are a young company with old clients.' },
    { text: 'You will build products for young people and their families.' },
    { text: 'Recent graduates are welcome to apply.' },
    { text: 'You will mentor recent graduates.' },
    { title: 'Graduate data analyst', text: 'You are a recent graduate in statistics.' },
    { title: 'Data intern', text: 'Requirements:\n- New grad or student in computer science.' },
    { text: 'Our customers are digital natives.' },
    { text: 'You will sell to digital native businesses.' },
    { text: 'We are a young and dynamic company.' },
    { text: 'You must be at least 18 years old.' },
    { text: 'You must be 21 years of age or older.' },
    { text: 'Our firm is 25 years old, and in the age of AI it grows.' },
    {
      text: 'We insure people between 25 and 35 years of age, and their children under the age of 12.',
    },
  ],
  check({ document, analysis }) {
    const isStart =
      analysis.seniority.value === 'intern' ||
      analysis.seniority.value === 'junior' ||
      START_OF_CAREER.test(analysis.title.text ?? '');
    return words.findIn(document).flatMap((hit) => {
      if (hit.meaning === 'not') return [];
      const { before, after, section } = contextOf(document, hit);
      if (OF_OTHERS.test(before.replace(SEARCH, ' ')) || isAmongLawWords(document.text, hit))
        return [];
      const word = document.text.slice(hit.start, hit.end);
      if (hit.meaning === 'figure') {
        const [left, right] = limitAround(word, before, after);
        return left + right === 0
          ? []
          : [ageLimit(document.text, hit.start - left, hit.end + right)];
      }
      if (hit.meaning === 'digital' && (!OF_READER.test(before) || OF_FIRMS.test(after))) return [];
      if (hit.meaning === 'graduate') {
        const isDemand =
          section === 'requirements' || DEMANDS.test(before) || /^\s*only\b/.test(after);
        if (isStart || !isDemand || INVITES.test(before) || INVITES.test(after)) return [];
      }
      return [
        {
          span: { field: 'text', start: hit.start, end: hit.end },
          message: `“${word}” asks for young people.`,
          suggestion:
            hit.meaning === 'graduate'
              ? 'Say what the work asks for: “no experience needed”, or “entry level”.'
              : 'Say what you mean by it: new to the field, at home with a tool, a team that started last year.',
        },
      ];
    });
  },
};

/** "Under 35 years old", "between 25 and 35 years of age", "no older than": a bound from above. */
const AGE_BEFORE =
  /\b(?:under|below|younger than|(?:not|no) older than|up to|at most|maximum|max\.?|between \d\d and|\d\d ?(?:-|to)) ?\d\d ?$|\b(?:under|below|younger than|(?:not|no) older than) $/;
/** "Age: 25-35", "aged 25 to 35", "the age of 40" behind such a bound. */
const AGE_AFTER =
  /^ ?:? ?(?:between ?)?\d\d ?(?:-|to|and) ?\d\d\b(?! ?(?:%|days|months|weeks|hours|minutes|years of exp))/;

/** Lengths of the bound before and behind a word for age; both 0 where there is none. */
function limitAround(word: string, before: string, after: string): readonly [number, number] {
  const left = AGE_BEFORE.exec(before)?.[0].length ?? 0;
  const right = /^years?\b/i.test(word) ? 0 : (AGE_AFTER.exec(after)?.[0].length ?? 0);
  return [left, right];
}

function ageLimit(text: string, start: number, end: number): Finding {
  return {
    span: { field: 'text', start, end },
    message: `“${text.slice(start, end)}” sets a bound to age.`,
    suggestion: 'Leave it out; say which ability or experience the work asks for.',
  };
}

const DEMANDS = /\b(?:must|only|need|seek\w*|look\w*|want|require\w*|should|ideal\w*)\b/;
/** "You are a digital native", and not the businesses that are called so. */
const OF_READER =
  /\b(?:you|you're|you are|be|are|as|candidate|want|wants|need|needs|seek|seeks|seeking|hire|hiring|looking for)\b(?: \w+){0,3} *$|^[\s•*-]*(?:an? )?$/;
const OF_FIRMS =
  /^\s*(?:and larger|business\w*|brands?|compan\w+|agenc\w+|creative|start-?ups?|organi\w+|firms?|enterprises?)\b/;

/** "Looking for people": those who are sought, and no others. */
const SEARCH =
  /\b(?:look|search|hunt)(?:s|ing)? for (?:an? )?(?:\w+ )?(?:people|women|men|person|someone|members)?|\bwe (?:want|need|seek|hire) (?:people|women|men|members)/g;

/** Said of the customers. */
const OF_OTHERS =
  /\b(?:insure|children|kids|child|dependents?|students?|people|women|men|girls|boys|patients?|adults?|customers?|users?|clients?|audiences?|consumers?|members|for|serve|serving|reach|help|helping|empower\w*|investors?|generation|lives of|aspiring|support\w*)\b[^.;]{0,60}$/;
