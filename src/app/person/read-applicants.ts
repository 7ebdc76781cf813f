import type { Problem } from '../../base/problem.js';
import type { Engine } from '../../engine/engine.js';
import type { Applicant } from '../../engine/fit-resume.js';
import type { ResumeOptions } from '../../engine/read-resume.js';
import type { HiddenText } from '../../readers/read-text.js';
import { readResumeFile } from '../resume/read-resume-file.js';

/** A résumé of a file, ready to be held against postings. */
export interface ApplicantReading {
  readonly applicant: Applicant;
  readonly file: string;
  /** 1-based place among the files given. */
  readonly number: number;
  /** Text of the file that a person does not see; it is not scored. */
  readonly hidden: readonly HiddenText[];
}

/** Résumés read from files, and what was wrong with the rest. */
export interface ApplicantReadings {
  readonly applicants: readonly ApplicantReading[];
  readonly problems: readonly Problem[];
}

/**
 * Reads résumés, in order; one that cannot be read is a problem and stops no other.
 *
 * @param nameOf what a problem calls the file of a number, where its own name must not be told
 */
export async function readApplicants(
  files: readonly string[],
  engine: Engine,
  options: ResumeOptions,
  nameOf?: (number: number) => string,
): Promise<ApplicantReadings> {
  const applicants: ApplicantReading[] = [];
  const problems: Problem[] = [];
  for (const [at, path] of files.entries()) {
    const tell = (problem: Problem): void => {
      problems.push(nameOf === undefined ? problem : { ...problem, file: nameOf(at + 1) });
    };
    if (path === '-') {
      tell({ code: 'no-file', message: 'a résumé is read from a file, not from standard input' });
      continue;
    }
    const result = await readResumeFile(path, engine, options);
    if ('unreadable' in result) {
      tell(result.unreadable);
      continue;
    }
    const { file, hidden, source, problems: own } = result.reading;
    own.forEach(tell);
    applicants.push({
      applicant: engine.makeApplicant(source, options),
      file,
      number: at + 1,
      hidden,
    });
  }
  return { applicants, problems };
}
