import type { Problem } from '../../base/problem.js';
import type { Fit } from '../../domain/fit.js';
import { createEngine } from '../../engine/engine.js';
import type { ResumeOptions } from '../../engine/read-resume.js';
import type { HiddenText } from '../../readers/read-text.js';
import { blindFit, rankFits, type Ranked } from '../../judge/match/rank.js';
import { loadAssets } from '../load-assets.js';
import { readApplicants } from './read-applicants.js';
import { readOpenings } from './read-openings.js';

/** One posting against the résumé. */
export interface PostingFit {
  readonly fit: Fit;
  readonly title: string | null;
  readonly source: string;
  readonly id: string;
  readonly postingText: string;
}

/** A résumé against postings, the best fitting first. */
export interface PostingFits {
  readonly fits: readonly PostingFit[];
  /** `null` where the résumé could not be read. */
  readonly resume: {
    readonly file: string;
    readonly text: string;
    readonly hidden: readonly HiddenText[];
  } | null;
  readonly problems: readonly Problem[];
}

/** Holds one résumé against the postings of files; equal scores stand in the order of the files. */
export async function fitPostings(
  resumeFile: string,
  postingFiles: readonly string[],
  options: ResumeOptions,
): Promise<PostingFits> {
  const engine = createEngine(loadAssets());
  const { applicants, problems } = await readApplicants([resumeFile], engine, options);
  const person = applicants[0];
  if (person === undefined) return { fits: [], resume: null, problems };
  const { openings, problems: others } = await readOpenings(postingFiles, engine);
  const { applicant, file, hidden } = person;
  const fits = openings.map(({ analysis, source }): PostingFit => ({
    fit: engine.fit(applicant, analysis),
    title: analysis.title.text,
    source,
    id: analysis.id,
    postingText: analysis.text ?? '',
  }));
  return {
    fits: fits.sort((a, b) => b.fit.score - a.fit.score),
    resume: { file, text: applicant.reading.resume.text, hidden },
    problems: [...problems, ...others],
  };
}

/** People compared for one posting. */
export interface PeopleRanking {
  readonly posting: { readonly title: string | null; readonly source: string; readonly id: string };
  readonly ranked: readonly Ranked[];
}

/** A ranking, or `null` where the file holds no posting or several; and what was wrong. */
export interface RankingResult {
  readonly ranking: PeopleRanking | null;
  /** How many postings the file holds. */
  readonly postings: number;
  readonly problems: readonly Problem[];
}

/**
 * Compares people for one posting by the same formula.
 *
 * @param blind leave out all that could tell who the people are
 */
export async function rankPeople(
  postingFile: string,
  resumeFiles: readonly string[],
  options: ResumeOptions & { readonly blind: boolean },
): Promise<RankingResult> {
  const engine = createEngine(loadAssets());
  const { openings, problems } = await readOpenings([postingFile], engine);
  const opening = openings[0];
  if (opening === undefined || openings.length > 1) {
    return { ranking: null, postings: openings.length, problems };
  }
  const people = await readApplicants(
    resumeFiles,
    engine,
    options,
    options.blind ? blindName : undefined,
  );
  const { analysis, source } = opening;
  const contenders = people.applicants.map(({ applicant, file, number, hidden }) => {
    const fit = engine.fit(applicant, analysis);
    return options.blind
      ? { number, name: null, fit: blindFit(fit), hidden: hidden.length }
      : { number, name: file, fit, hidden: hidden.length };
  });
  return {
    ranking: {
      posting: { title: analysis.title.text, source, id: analysis.id },
      ranked: rankFits(contenders),
    },
    postings: 1,
    problems: [...problems, ...people.problems],
  };
}

/** A file's name often is a person's. */
function blindName(number: number): string {
  return `résumé ${number}`;
}
