import { advisePerson } from '../../answers/advise-person.js';
import { nameTarget, type NamedTarget } from '../../answers/name-target.js';
import type { Problem } from '../../base/problem.js';
import type { Advice } from '../../domain/advice.js';
import type { Analysis } from '../../domain/analysis.js';
import type { Fit } from '../../domain/fit.js';
import type { PostingInput } from '../../domain/posting.js';
import type { ResumeReading } from '../../domain/resume.js';
import type { Engine } from '../../engine/engine.js';
import { fromJsonResume, parseJsonResume } from '../../judge/resume/from-json-resume.js';
import type { ParsedResume } from '../../judge/resume/parse-resume.js';
import type { HiddenText } from '../../readers/read-text.js';
import { readTextFile } from '../../readers/read-text-file.js';
import { knowledge } from '../knowledge.js';
import { ok, type Outcome, type Refusal } from '../outcome.js';

/** A résumé as it came: typed text, what a reader made of a file, or JSON Resume (as JSON). */
export type ResumeSource =
  | { readonly typed: string }
  | { readonly read: string }
  | { readonly json: string };

/** A résumé to be read. */
export interface ResumeInput {
  readonly resume: ResumeSource;
  /** ISO day up to which "present" counts. */
  readonly today: string;
}

/** A résumé that was read, what was wrong with it, and what a person does not see of it. */
export interface SentResume extends ResumeReading {
  readonly problems: readonly Problem[];
  readonly hidden: readonly HiddenText[];
}

/** A résumé and the postings to hold it against. */
export interface FitInput extends ResumeInput {
  readonly postings: readonly PostingInput[];
  /** Postings that were analysed before, with their text. */
  readonly analyses: readonly Analysis[];
}

/** How the résumé fits one of them. */
export interface PostingFit {
  /** Its place among the postings, those analysed before last. */
  readonly index: number;
  readonly id: string;
  readonly title: string | null;
  readonly fit: Fit;
}

/** A résumé, and whom its person wants to become; names as people say them. */
export interface AdviceInput extends ResumeInput {
  readonly target: NamedTarget;
  /** How many skills the path may have. */
  readonly steps: number;
}

/** What can be done with a résumé. Nothing of it is kept. */
export const resumeTasks = {
  readResume(engine: Engine, { resume, today }: ResumeInput): Outcome<SentResume> {
    const opened = open(resume);
    if ('kind' in opened) return opened;
    const { source, problems, hidden } = opened;
    return ok({ ...engine.readResume(source, { today }), problems, hidden });
  },

  fit(engine: Engine, input: FitInput): Outcome<readonly PostingFit[]> {
    const { resume, today, postings, analyses } = input;
    const opened = open(resume);
    if ('kind' in opened) return opened;
    const applicant = engine.makeApplicant(opened.source, { today });
    const options = { keepText: true, lint: false } as const;
    const all = [...postings.map((posting) => engine.analyze(posting, options)), ...analyses];
    const fits = all.map((analysis, index) => ({
      index,
      id: analysis.id,
      title: analysis.title.text,
      fit: engine.fit(applicant, analysis),
    }));
    return ok(fits.sort((a, b) => b.fit.score - a.fit.score || a.index - b.index));
  },

  advise(engine: Engine, { resume, today, target, steps }: AdviceInput): Outcome<Advice> {
    const wanted = nameTarget(target, knowledge);
    if ('unknown' in wanted) return { kind: 'invalid', message: wanted.unknown, errors: [] };
    const opened = open(resume);
    if ('kind' in opened) return opened;
    const applicant = engine.makeApplicant(opened.source, { today });
    return ok(advisePerson(applicant, { ...wanted, steps }, knowledge));
  },
};

/** A résumé that the engine can read. */
interface OpenedResume extends Pick<SentResume, 'problems' | 'hidden'> {
  readonly source: string | ParsedResume;
}

function open(resume: ResumeSource): OpenedResume | Refusal {
  if ('read' in resume) return { source: resume.read, problems: [], hidden: [] };
  if ('json' in resume) return openJson(resume.json);
  const reading = readTextFile(new TextEncoder().encode(resume.typed), 'text');
  if ('unreadable' in reading) return unreadable(reading.unreadable);
  const { text, problems, hidden } = reading.read;
  return { source: text, problems, hidden };
}

function openJson(json: string): OpenedResume | Refusal {
  const fields = parseJsonResume(json);
  if (fields === null) {
    const message = 'this is no JSON Resume: it has none of its sections, such as "work"';
    return unreadable({ code: 'not-json-resume', message });
  }
  const { resume: source, problems } = fromJsonResume(fields);
  return { source, problems, hidden: [] };
}

/** A résumé that cannot be read, said as a sentence. */
export function unreadable({ message }: Problem): Refusal {
  const detail = `${message.slice(0, 1).toUpperCase()}${message.slice(1)}.`;
  return { kind: 'invalid', message: detail, errors: [{ pointer: '/resume', detail }] };
}
