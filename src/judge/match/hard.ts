import { evidenceAt, type Evidence } from '../../base/span.js';
import type { Analysis } from '../../domain/analysis.js';
import type { HardRequirement } from '../../domain/fit.js';
import type { Resume } from '../../domain/resume.js';
import { findHits } from '../../patterns/find-hits.js';
import { compilePatterns } from '../../patterns/pattern-set.js';
import { foldCode } from '../../text/fold.js';
import { tokenize } from '../../text/tokenize.js';
import type { Candidate } from './candidate.js';
import { DEGREE_FACTOR, YEARS_FACTOR } from './formula.js';
import { reachesDegree, reachesYears } from './score.js';

/** What the hard requirements are read from. */
export interface HardInput {
  readonly candidate: Candidate;
  readonly resume: Resume;
  readonly analysis: Analysis;
  /** Canonical text of the posting; without it a permit is not looked for. */
  readonly postingText: string | null;
}

/** What a posting cannot do without, in a fixed order; what it does not ask for is not there. */
export function readHard(input: HardInput): HardRequirement[] {
  return [years(input), degree(input), place(input), permit(input)].filter((one) => one !== null);
}

function years({ candidate, resume, analysis }: HardInput): HardRequirement | null {
  const { minYears, evidence: asked } = analysis.experience;
  if (minYears === null || minYears === 0) return null;
  const months = candidate.monthsOfWork;
  const shown = resume.work.flatMap(({ period }) => (period === null ? [] : [period.evidence]));
  const common = { kind: 'years', asked, shown } as const;
  const asks = `${minYears} ${minYears === 1 ? 'year' : 'years'} of experience asked for`;
  if (months === null) {
    return {
      ...common,
      status: 'not-shown',
      message: `${asks}; the résumé dates no work.`,
      factor: YEARS_FACTOR,
    };
  }
  const met = months >= 12 * minYears;
  return {
    ...common,
    status: met ? 'met' : 'not-met',
    message: `${asks}; ${inYears(months)} of dated work shown${inField(candidate)}.`,
    factor: reachesYears(candidate, minYears) ? 1 : YEARS_FACTOR,
  };
}

/** How much of the work was in a role of ours, where that is not all of it. */
function inField({ monthsOfWork, monthsInField }: Candidate): string {
  if (monthsInField === null || monthsInField === monthsOfWork) return '';
  const of = monthsInField === 0 ? 'none' : inYears(monthsInField);
  return `, ${of} of it under a title of data, AI or software`;
}

/** Months as years with one decimal: "4.5 years". */
function inYears(months: number): string {
  const years = Math.round((months / 12) * 10) / 10;
  return `${years} ${years === 1 ? 'year' : 'years'}`;
}

const DEGREES: Readonly<Record<string, string>> = {
  bachelor: 'bachelor’s degree',
  master: 'master’s degree',
  phd: 'doctorate',
};

function degree({ candidate, resume, analysis }: HardInput): HardRequirement | null {
  const { minimum, evidence: asked } = analysis.education;
  const name = DEGREES[minimum];
  if (name === undefined) return null;
  const shown = resume.education.flatMap(({ level, studyType }) =>
    level === candidate.education && studyType !== null ? [studyType.evidence] : [],
  );
  const met = reachesDegree(candidate.education, minimum);
  const has = DEGREES[candidate.education];
  return {
    kind: 'degree',
    status: met ? 'met' : has === undefined ? 'not-shown' : 'not-met',
    message: `A ${name} asked for; ${has === undefined ? 'no degree shown' : `a ${has} shown`}.`,
    asked,
    shown,
    factor: met ? 1 : DEGREE_FACTOR,
  };
}

function place({ resume, analysis }: HardInput): HardRequirement | null {
  const { workplace, location } = analysis;
  if (location.value === null || workplace.value === 'remote') return null;
  const shown = resume.basics.location;
  const town = shown === null ? '' : withoutStreet(shown.value);
  const where = town === '' ? 'the résumé names no place' : `the résumé names ${town}`;
  return {
    kind: 'place',
    status: 'to-check',
    message: `The work is in ${location.value}; ${where}. This is not scored.`,
    asked: [...location.evidence, ...workplace.evidence],
    shown: shown === null ? [] : [shown.evidence],
    factor: 1,
  };
}

/** An address without street, house and postal code: what has a digit is none of a town's name. */
function withoutStreet(address: string): string {
  return address
    .split(/[,;|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/\d/.test(part))
    .join(', ');
}

const ASKED_PERMITS = compilePatterns(
  [
    'authorized to work',
    'authorised to work',
    'legally authorized',
    'work authorization',
    'work authorisation',
    'right to work',
    'work permit',
    'visa sponsorship',
    'sponsor visas',
    'sponsorship is not available',
    'unable to sponsor',
    'security clearance',
    'active clearance',
    'ts/sci',
    'u.s. citizen',
    'us citizen',
    'u.s. citizenship',
    'us citizenship',
  ],
  tokenize,
);

const SHOWN_PERMITS = compilePatterns(
  [
    'authorized to work',
    'authorised to work',
    'work authorization',
    'work authorisation',
    'right to work',
    'work permit',
    'green card',
    'permanent resident',
    'security clearance',
    'ts/sci',
    'citizen',
    'citizenship',
    'visa status',
  ],
  tokenize,
);

function permit({ resume, postingText }: HardInput): HardRequirement | null {
  if (postingText === null) return null;
  const asked = placesOf(postingText, ASKED_PERMITS);
  if (asked.length === 0) return null;
  const shown = placesOf(resume.text, SHOWN_PERMITS);
  return {
    kind: 'permit',
    status: shown.length === 0 ? 'not-shown' : 'to-check',
    message:
      'The posting speaks of a permit to work, a clearance or citizenship. This is not scored.',
    asked,
    shown,
    factor: 1,
  };
}

function placesOf(text: string, patterns: ReturnType<typeof compilePatterns>): Evidence[] {
  return findHits(patterns, tokenize(text), foldCode).map(({ start, end }) =>
    evidenceAt(text, start, end),
  );
}
