import type { SourcedDiagnostic } from '@rolescope/answers/lint-text.js';
import type { Problem } from '@rolescope/base/problem.js';
import type { Analysis } from '@rolescope/domain/analysis.js';
import type { ResumeReading } from '@rolescope/domain/resume.js';
import type { HiddenText } from '@rolescope/readers/read-text.js';
import type { EngineApi } from '../../engine/engine-api.js';
import type { Source } from './source.js';

/** A posting, read. */
export interface PostingRead {
  readonly kind: 'posting';
  /** Carries the canonical text, into which all spans point. */
  readonly analysis: Analysis;
  readonly text: string;
  readonly findings: readonly SourcedDiagnostic[];
  readonly milliseconds: number;
}

/** A résumé, read. */
export interface ResumeRead {
  readonly kind: 'resume';
  readonly reading: ResumeReading;
  readonly text: string;
  readonly hidden: readonly HiddenText[];
  readonly milliseconds: number;
}

export type Reading = PostingRead | ResumeRead;

/**
 * Reads what lies on the desk. Where nobody said what it is, it is read as a posting first, and as a
 * résumé where it is no posting but shows a person's work.
 *
 * @param today ISO date
 * @throws {Error} with words for the person, where a file cannot be read
 */
export async function readSource(
  engine: EngineApi,
  source: Source,
  today: string,
  signal: AbortSignal,
): Promise<Reading> {
  // So that the time of the first reading is not that of loading.
  await engine.versions({ signal });
  if (source.wanted === 'resume') return readResume(engine, source, today, signal);
  const posting = await readPosting(engine, source, today, signal);
  if (source.wanted === 'posting' || !mayBeResume(posting)) return posting;
  const resume = await readResume(engine, source, today, signal);
  return isResume(resume) ? resume : posting;
}

async function readPosting(
  engine: EngineApi,
  { wanted, title, location, text }: Source,
  today: string,
  signal: AbortSignal,
): Promise<PostingRead> {
  const begun = performance.now();
  const posting = { title, location, text };
  const analysis = await engine.analyze(posting, { keepText: true, lint: false }, { signal });
  const milliseconds = performance.now() - begun;
  const linted = wanted === 'posting' || analysis.abstained !== 'not-a-posting';
  const { diagnostics } = linted
    ? await engine.lint(posting, { today }, { signal })
    : { diagnostics: [] };
  return {
    kind: 'posting',
    analysis,
    text: analysis.text ?? '',
    findings: diagnostics,
    milliseconds,
  };
}

async function readResume(
  engine: EngineApi,
  { text, file }: Source,
  today: string,
  signal: AbortSignal,
): Promise<ResumeRead> {
  const begun = performance.now();
  // Bytes are handed over, and the next reading needs them again.
  const document = file === null ? { text } : { name: file.name, bytes: file.bytes.slice() };
  const result = await engine.loadResume(document, { today }, { signal });
  if ('unreadable' in result) throw new Error(unreadable(result.unreadable));
  const { handle, reading, hidden } = result;
  const milliseconds = performance.now() - begun;
  await engine.forgetResume(handle);
  return { kind: 'resume', reading, text: reading.resume.text, hidden, milliseconds };
}

function unreadable({ message }: Problem): string {
  return message;
}

function mayBeResume({ analysis: { abstained } }: PostingRead): boolean {
  return abstained === 'not-a-posting' || abstained === 'too-little-evidence';
}

/** Whether a text that is no posting shows a person: a role, or work that was done. */
function isResume({ reading: { resume, judgement } }: ResumeRead): boolean {
  return resume.work.length > 0 || (judgement.abstained === null && resume.education.length > 0);
}
