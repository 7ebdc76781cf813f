import type { Place } from '../../../../base/diagnostic.js';
import type { Evidence } from '../../../../base/span.js';
import type { Seniority } from '../../../../domain/analysis.js';
import { statementAt, type Statement } from '../../readings/sentences.js';
import { readYears } from '../../readings/years.js';
import type { LintInput, Rule } from '../../rule.js';
import { defineWordList, type WordHit } from '../../word-list.js';

interface Band {
  readonly level: Seniority;
  /** Years that fit the word, generously; `null` leaves that end open. */
  readonly from: number | null;
  readonly to: number | null;
}

const BANDS: readonly (readonly [Band, readonly string[]])[] = [
  [{ level: 'intern', from: null, to: 2 }, ['intern', 'internship', 'trainee', 'working student']],
  [
    { level: 'junior', from: null, to: 3 },
    ['junior', 'jr', 'jr.', 'entry level', 'graduate', 'new grad', 'early career'],
  ],
  [{ level: 'senior', from: 2, to: null }, ['senior', 'sr', 'sr.']],
  [{ level: 'staff', from: 3, to: null }, ['staff', 'principal', 'distinguished']],
  [{ level: 'director', from: 3, to: null }, ['director', 'head of', 'vice president', 'vp']],
];

const words = defineWordList<Band>(
  BANDS.flatMap(([band, names]) => names.map((name) => [name, band] as const)),
);

/** “Member of Technical Staff”, “Chief of Staff”, “Staff Nurse”: no level. */
const NOT_A_LEVEL_BEFORE = /\b(?:of|accounting|office|support) (?:[\w&]+ ){0,2}$|\($/i;
const NOT_A_LEVEL_AFTER =
  /^\s*(?:school|program|training|augmentation|accountant|nurse|pharmac\w+|writer|reporter|living|care|investigator)/i;
/** A title that leaves the level open. */
const OPEN_TITLE = /\/|\bor\b|\bto\b|\bI\b|\bI?-I/;
/** Where degrees differ in years, the fewest are for the highest of them. */
const BY_DEGREE =
  /\b(?:ph\.? ?d|doctora\w+|master'?s?|m\.?s\.?c?|mba|lieu|additional|equivalent)\b/;
/** Years of the work itself, and not of one young technology. */
const GENERAL = /^'? (?:of )?(?:[\w/-]+,? ){0,4}experience\b/i;
const OF_COMPANY = /\b(?:we|our|company|provider|firm|consultants|founded|clients)\b/;

/** Flags a level in the title that the years asked for contradict. */
export const rule: Rule = {
  id: 'role/level-against-years',
  summary: 'The level in the title and the years of experience contradict each other.',
  why: 'Readers take either the title or the years at its word, and the other half of them apply in vain.',
  severity: 'warning',
  bad: [
    {
      title: 'Junior Data Analyst',
      text: 'You will build dashboards and answer questions of the sales team with SQL.\n\nRequirements:\n- At least 5 years of experience with SQL and Tableau\n- Good written English',
      flags: ['Junior'],
    },
    {
      title: 'Principal Machine Learning Engineer',
      text: 'You will train ranking models and put them into production with the search team.\n\nRequirements:\n- 1+ years of experience with PyTorch\n- Good written English',
      flags: ['Principal'],
    },
  ],
  good: [
    {
      title: 'Senior Data Analyst',
      text: 'You will build dashboards and answer questions of the sales team with SQL.\n\nRequirements:\n- At least 5 years of experience with SQL and Tableau\n- Good written English',
    },
    {
      title: 'Junior Data Analyst',
      text: 'You will build dashboards and answer questions of the sales team with SQL.\n\nRequirements:\n- 1 to 3 years of experience with SQL\n- Good written English',
    },
  ],
  check(input) {
    const { analysis } = input;
    const { minYears, evidence } = analysis.experience;
    const title = analysis.title.text;
    const [stated] = evidence;
    if (title === null || minYears === null || stated === undefined) return [];
    // Other trades have other ladders: a senior sales representative may have a year.
    if (analysis.roles[0]?.role === 'other') return [];
    const hit = levelIn(title);
    if (hit === null || fits(minYears, hit.meaning) || !isPlain(input, stated, hit.meaning))
      return [];
    const word = title.slice(hit.start, hit.end);
    const years = minYears === 1 ? '1 year' : `${minYears} years`;
    return [
      {
        span: { field: 'title', start: hit.start, end: hit.end },
        related: evidence.map(({ field, start, end }): Place => ({ field, start, end })),
        message: `The title says “${word}”, and the text asks for ${minYears === 0 ? 'no years' : `at least ${years}`} of experience.`,
        suggestion:
          hit.meaning.to === null
            ? `Ask for the years that ${hit.meaning.level} work needs, or take “${word}” out of the title.`
            : `Ask for ${hit.meaning.to} years at most, or take “${word}” out of the title.`,
      },
    ];
  },
};

/** The one level that a title names; `null` where it names none, or leaves it open. */
function levelIn(title: string): WordHit<Band> | null {
  if (OPEN_TITLE.test(title)) return null;
  const hits = words
    .findInString(title)
    .filter(
      ({ start, end }) =>
        !NOT_A_LEVEL_BEFORE.test(title.slice(0, start)) &&
        !NOT_A_LEVEL_AFTER.test(title.slice(end)),
    );
  const levels = new Set(hits.map(({ meaning }) => meaning.level));
  return levels.size === 1 ? hits[0]! : null;
}

function fits(years: number, { from, to }: Band): boolean {
  return (from === null || years >= from) && (to === null || years <= to);
}

/** Whether the years hold for everyone, and no larger number stands beside them. */
function isPlain(input: LintInput, stated: Evidence, band: Band): boolean {
  const statement = stated.field === 'text' ? statementAt(input, stated.start) : null;
  if (statement === null || BY_DEGREE.test(statement.folded)) return false;
  if (OF_COMPANY.test(statement.folded) && statement.section !== 'requirements') return false;
  if (band.from === null)
    return !/\b(?:0|entry)\b[^.;]{0,12}$/.test(before(input, statement, stated));
  const most = Math.max(...readYears(input).map(({ min, max }) => max ?? min));
  const after = input.document.text.slice(stated.end, stated.end + 60);
  return most < band.from + 1 && GENERAL.test(after);
}

function before({ document }: LintInput, statement: Statement, { start }: Evidence): string {
  return document.text.slice(Math.max(statement.start, start - 20), start).toLowerCase();
}
