import { advisePerson, type AdviceWishes } from '../../answers/advise-person.js';
import type { Problem } from '../../base/problem.js';
import type { Advice } from '../../domain/advice.js';
import type { ResumeOptions } from '../../engine/read-resume.js';
import type { HiddenText } from '../../readers/read-text.js';
import { knowledge } from '../knowledge.js';
import { loadEngine } from '../load-assets.js';
import { readApplicants } from './read-applicants.js';

/** Advice on a résumé; `null` where it could not be read. */
export interface AdviceResult {
  readonly advice: Advice | null;
  readonly file: string | null;
  readonly hidden: readonly HiddenText[];
  readonly problems: readonly Problem[];
}

/** Reads a résumé and advises whom it shows. */
export async function adviseFile(
  file: string,
  wishes: AdviceWishes & ResumeOptions,
): Promise<AdviceResult> {
  const { applicants, problems } = await readApplicants([file], loadEngine(), wishes);
  const read = applicants[0];
  if (read === undefined) return { advice: null, file: null, hidden: [], problems };
  const advice = advisePerson(read.applicant, wishes, knowledge);
  return { advice, file: read.file, hidden: read.hidden, problems };
}
