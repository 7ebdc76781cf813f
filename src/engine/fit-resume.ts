import type { Span } from '../base/span.js';
import type { Analysis } from '../domain/analysis.js';
import type { Fit, SetAside } from '../domain/fit.js';
import type { ResumeReading } from '../domain/resume.js';
import { listsRepeating, makeCandidate, type Candidate } from '../judge/match/candidate.js';
import { findCopied, withoutPlaces } from '../judge/match/copied.js';
import { asideMessages, explainFit } from '../judge/match/fit.js';
import { findInstructions } from '../judge/match/instructions.js';
import { findLists } from '../judge/match/lists.js';
import { readOpening } from '../judge/match/opening.js';
import type { ParsedResume } from '../judge/resume/parse-resume.js';
import type { ResumeOptions } from './read-resume.js';
import type { Lexicon } from '../lexicon/lexicon.js';

/** A résumé made ready to be held against postings. */
export interface Applicant {
  readonly reading: ResumeReading;
  readonly candidate: Candidate;
  /** The résumé again without some places, where it came as text. */
  readonly source: string | ParsedResume;
  readonly options: ResumeOptions;
}

/** Reads a résumé, or a part of it. */
type Read = (source: string | ParsedResume, options: ResumeOptions) => ResumeReading;

/** What the engine reads with. */
export interface FitTools {
  readonly read: Read;
  readonly lexicon: Lexicon;
}

/**
 * Makes a résumé ready. Lists that are no honest text, and lines that speak to a machine, count
 * neither as skills nor as words that speak for a role.
 */
export function makeApplicant(
  source: string | ParsedResume,
  options: ResumeOptions,
  { read, lexicon }: FitTools,
): Applicant {
  const reading = read(source, options);
  const dishonest = [
    ...findLists(reading.resume).filter(({ setAside }) => setAside !== undefined),
    ...findInstructions(reading.resume.text),
  ];
  const judged =
    dishonest.length === 0 || typeof source !== 'string'
      ? reading
      : read(withoutPlaces(source, dishonest), options);
  return {
    reading,
    candidate: makeCandidate(reading.resume, judged.judgement, lexicon),
    source,
    options,
  };
}

/**
 * Holds a résumé against a posting. Lines that the résumé copied from the posting, and lists that
 * say its skills back to it, are read as if they were not there: they speak for no role either.
 *
 * @param analysis of the posting; without its text nothing copied and no permit can be found
 */
export function fitResume(applicant: Applicant, analysis: Analysis, tools: FitTools): Fit {
  const { source, reading, options, candidate } = applicant;
  const postingText = analysis.text ?? null;
  const text = typeof source === 'string' ? source : '';
  const copied = postingText === null ? [] : findCopied(text, postingText);
  const repeating = text === '' ? [] : listsRepeating(candidate, readOpening(analysis).named);
  if (copied.length + repeating.length === 0) {
    return explainFit({ candidate, resume: reading.resume, analysis, postingText });
  }
  const without = withoutPlaces(text, [...copied, ...repeating]);
  const rest = makeApplicant(without, options, tools);
  const fit = explainFit({
    candidate: rest.candidate,
    resume: rest.reading.resume,
    analysis,
    postingText,
  });
  const setAside = [
    ...copied.map((place) => say(place, 'copied')),
    ...repeating.map((place) => say(place, 'repeats-posting')),
    ...fit.setAside,
  ];
  return { ...fit, setAside: setAside.sort((a, b) => a.start - b.start) };
}

function say({ start, end }: Span, reason: keyof typeof asideMessages): SetAside {
  return { start, end, reason, message: asideMessages[reason] };
}
