import type { Problem } from '@rolescope/base/problem.js';
import type { Engine } from '@rolescope/engine/engine.js';
import type { Applicant } from '@rolescope/engine/fit-resume.js';
import type { ResumeOptions } from '@rolescope/engine/read-resume.js';
import { fromJsonResume, parseJsonResume } from '@rolescope/judge/resume/from-json-resume.js';

/** A résumé as the worker is given it. */
export interface ResumeToOpen {
  /** What the page will call it. */
  readonly handle: string;
  /** Its canonical text, or a JSON Resume as it was written. */
  readonly source: { readonly text: string } | { readonly json: string };
  readonly options: ResumeOptions;
}

/** A résumé that is ready, and what could not be read of it. */
export interface OpenedResume {
  readonly applicant: Applicant;
  readonly problems: readonly Problem[];
}

/** Makes a résumé ready to be held against postings; `null` for JSON that is no JSON Resume. */
export function openResume({ source, options }: ResumeToOpen, engine: Engine): OpenedResume | null {
  if ('text' in source) {
    return { applicant: engine.makeApplicant(source.text, options), problems: [] };
  }
  const json = parseJsonResume(source.json);
  if (json === null) return null;
  const { resume, problems } = fromJsonResume(json);
  return { applicant: engine.makeApplicant(resume, options), problems };
}
