import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Problem } from '../../base/problem.js';
import type { ResumeReading } from '../../domain/resume.js';
import { createEngine, type Engine } from '../../engine/engine.js';
import type { ResumeOptions } from '../../engine/read-resume.js';
import { fromJsonResume, parseJsonResume } from '../../judge/resume/from-json-resume.js';
import type { Fields } from '../../judge/resume/json-fields.js';
import type { ParsedResume } from '../../judge/resume/parse-resume.js';
import { READ_LIMITS, type HiddenText } from '../../readers/read-text.js';
import { readDocument } from '../documents/read-document.js';
import { loadAssets } from '../load-assets.js';

/** A résumé file, read and judged. */
export interface ResumeFileReading extends ResumeReading {
  /** Name without its folder. */
  readonly file: string;
  /** Text of the file that a person does not see; it took no part in anything. */
  readonly hidden: readonly HiddenText[];
  readonly problems: readonly Problem[];
  /** The fields of the file where it was JSON Resume already. */
  readonly json: Fields | null;
  /** What was read: the canonical text, or the structure where the format has one. */
  readonly source: string | ParsedResume;
}

/** What came of a file. */
export type ResumeFileResult =
  | { readonly reading: ResumeFileReading }
  | { readonly unreadable: Problem };

/** Reads résumé files with one engine. */
export interface ResumeReader {
  readonly versions: Engine['versions'];
  read(path: string, options?: ResumeOptions): Promise<ResumeFileResult>;
}

/** Makes a reader of résumés from the compiled assets. */
export function makeResumeReader(): ResumeReader {
  const engine = createEngine(loadAssets());
  return {
    versions: engine.versions,
    read: (path, options) => readResumeFile(path, engine, options),
  };
}

/**
 * Reads and judges one résumé: PDF, DOCX, text, Markdown, HTML, Europass or JSON Resume.
 *
 * @throws {RangeError} when `today` is no ISO date.
 */
export async function readResumeFile(
  path: string,
  engine: Engine,
  options: ResumeOptions = {},
): Promise<ResumeFileResult> {
  const json = /\.json$/i.test(path) ? await readJsonResume(path) : null;
  if (json !== null) return judgeJson(basename(path), json, engine, options);
  const result = await readDocument(path);
  if ('unreadable' in result) return result;
  const { text, hidden, problems } = result.read;
  return {
    reading: {
      ...engine.readResume(text, options),
      file: basename(path),
      hidden,
      problems,
      json: null,
      source: text,
    },
  };
}

/** The fields of a JSON Resume, or `null` where the file is none: then the readers say what it is. */
async function readJsonResume(path: string): Promise<Fields | null> {
  try {
    if ((await stat(path)).size > READ_LIMITS.bytes) return null;
    return parseJsonResume(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}

function judgeJson(
  file: string,
  json: Fields,
  engine: Engine,
  options: ResumeOptions,
): ResumeFileResult {
  const { resume, problems } = fromJsonResume(json);
  return {
    reading: {
      ...engine.readResume(resume, options),
      file,
      hidden: [],
      problems: problems.map((problem) => ({ ...problem, file })),
      json,
      source: resume,
    },
  };
}
