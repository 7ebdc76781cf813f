import {
  againstPolicy,
  listOf,
  objectOf,
  required,
  textOf,
  type JobPostingFinding,
  type JsonObject,
} from './job-posting-fields.js';

/** What a title must not hold, and how to find it. */
interface TitleRule {
  readonly code: string;
  readonly message: string;
  readonly pattern: RegExp;
}

/** Longest title that is read; Google wants short ones. */
const LONGEST = 300;

const RULES: readonly TitleRule[] = [
  {
    code: 'title-code',
    message: 'The title holds a code of your own; give it as an identifier.',
    pattern:
      /(?:\b(?:req|requisition|job|ref|id|posting|position|vacancy)[ .:#-]{0,3}(?:id|no|nr|number|code)?[ .:#-]{0,3}[a-z]{0,4}-?\d{3,}\b|#\s?[a-z]{0,4}-?\d{2,}\b|\b(?!iso)[a-z]{1,4}-?\d{4,}\b|\b\d{5,}\b)/i,
  },
  {
    code: 'title-pay',
    message: 'The title holds pay; state it as pay.',
    pattern:
      /(?:[$€£¥₹]\s?\d|\d\s?[$€£¥₹]|\b\d{2,3}(?:[.,]\d{3})?\s?k\b(?!\w)|\b(?:usd|eur|gbp|chf|cad|aud)\s?\d|\d\s?(?:usd|eur|gbp|chf|cad|aud)\b|\b\d+\s?(?:\/|per |an )\s?(?:hour|hr|h|day|week|month|year|yr)\b)/i,
  },
  {
    code: 'title-date',
    message: 'The title holds a date; state when it ends as the last day.',
    pattern:
      /\b(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|(?:spring|summer|autumn|fall|winter|start(?:ing)?|from) (?:in )?20\d\d)\b/i,
  },
  {
    code: 'title-call',
    message: 'The title calls out to people; only name the job.',
    pattern:
      /(?:[!*★]|\b(?:apply (?:now|today|here)|urgent(?:ly)?|hiring now|now hiring|we(?:'re| are) hiring|immediate(?:ly)? (?:start|join|hiring)|needed|wanted|asap|sign[- ]on bonus|hot job)\b)/i,
  },
];

/** Google's content rules for `title`: the title of the job and nothing else. */
export function checkJobTitle(posting: JsonObject): readonly JobPostingFinding[] {
  const title = textOf(posting['title'])?.slice(0, LONGEST) ?? null;
  if (title === null) return [required('title', 'title', 'The job has no title.')];
  return [
    ...RULES.flatMap(({ code, message, pattern }) => {
      const words = pattern.exec(title)?.[0].trim();
      return words === undefined ? [] : [againstPolicy(code, 'title', message, words)];
    }),
    ...checkShouting(title),
    ...checkNames(title, posting),
  ];
}

/** Words of more than this many letters in capitals only are no abbreviation. */
const LONGEST_ABBREVIATION = 5;

function checkShouting(title: string): readonly JobPostingFinding[] {
  const words = title.match(/\p{L}+/gu) ?? [];
  const loud = words.filter((word) => isLoud(word));
  const all = words.length > 1 && words.every((word) => word === word.toUpperCase());
  if (loud.length === 0 || !(all || loud.length > 1)) return [];
  const message = 'The title is written in capitals.';
  return [againstPolicy('title-capitals', 'title', message, loud[0]!)];
}

function isLoud(word: string): boolean {
  return (
    word.length > LONGEST_ABBREVIATION && word === word.toUpperCase() && word !== word.toLowerCase()
  );
}

/** The place and the employer have properties of their own. */
function checkNames(title: string, posting: JsonObject): readonly JobPostingFinding[] {
  const places = listOf(posting['jobLocation']).flatMap((place) => {
    const address = objectOf(objectOf(place)?.['address']);
    return [textOf(address?.['addressLocality']), textOf(address?.['addressRegion'])];
  });
  const employer = textOf(objectOf(posting['hiringOrganization'])?.['name']);
  const place = places.find((name) => name !== null && holdsWords(title, name));
  return [
    ...(place === undefined || place === null
      ? []
      : [
          againstPolicy(
            'title-place',
            'title',
            'The title names the place; state it as place.',
            place,
          ),
        ]),
    ...(employer !== null && holdsWords(title, employer)
      ? [againstPolicy('title-employer', 'title', 'The title names the employer.', employer)]
      : []),
  ];
}

/** Whether a name stands in a text as whole words, without regard to case. */
function holdsWords(text: string, name: string): boolean {
  const [words, wanted] = [text, name].map(
    (one) => ` ${(one.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `,
  ) as [string, string];
  return wanted.trim().length > 1 && words.includes(wanted);
}
