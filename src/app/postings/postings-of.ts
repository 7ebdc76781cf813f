import type { Span } from '../../base/span.js';
import type { Problem } from '../../base/problem.js';
import type { PostingInput } from '../../domain/posting.js';
import type { Batch, LinesBatch, RecordsBatch, TextBatch } from './batch.js';
import { blankDirectives } from './directives.js';
import { decodeText } from './decode-text.js';
import { guessTitle } from './guess-title.js';
import { LONGEST_POSTING } from './limits.js';
import { readRecord, tooLong } from './read-record.js';

/** Where a posting came from. */
export interface PostingSource {
  readonly file: string;
  /** 1-based line of an NDJSON input. */
  readonly line?: number;
  /** Such as `entry 3`, of a JSON array. */
  readonly entry?: string;
}

/** A file that is one posting, and where in it the title and the body stand. */
export interface WholeFile {
  readonly text: string;
  /** First unit of the body. */
  readonly bodyAt: number;
  /** `null` where the title is not in the file. */
  readonly title: Span | null;
}

/** A posting ready for the engine. */
export interface SourcedPosting {
  readonly posting: PostingInput;
  readonly source: PostingSource;
  /** Only of a text, HTML or Markdown file. */
  readonly whole: WholeFile | null;
}

/** The postings of a batch, in order. A record that is wrong is a problem and stops no other. */
export function* postingsOf(batch: Batch): Generator<SourcedPosting | { problem: Problem }> {
  switch (batch.kind) {
    case 'problem':
      yield { problem: batch.problem };
      return;
    case 'lines':
      yield* readLines(batch);
      return;
    case 'records':
      yield* readRecords(batch);
      return;
    case 'text':
      yield readText(batch);
  }
}

/** A source as people read it: `jobs.jsonl:12`, `jobs.json, entry 3`. */
export function nameSource({ file, line, entry }: PostingSource): string {
  if (line !== undefined) return `${file}:${line}`;
  return entry === undefined || entry === '' ? file : `${file}, ${entry}`;
}

const NEWLINE = 0x0a;

function* readLines({ file, firstLine, bytes }: LinesBatch): ReturnType<typeof postingsOf> {
  let line = firstLine;
  let start = 0;
  while (start < bytes.length) {
    const lineBreak = bytes.indexOf(NEWLINE, start);
    const end = lineBreak === -1 ? bytes.length : lineBreak;
    const found = readLine(bytes.subarray(start, end), { file, line });
    if (found !== null) yield found;
    start = end + 1;
    line++;
  }
}

/** `null` where the line is blank. */
function readLine(
  bytes: Uint8Array,
  source: { readonly file: string; readonly line: number },
): SourcedPosting | { problem: Problem } | null {
  const decoding = decodeText(bytes);
  if (!('text' in decoding)) return { problem: { ...decoding, ...source } };
  if (decoding.text.trim() === '') return null;
  let record: unknown;
  try {
    record = JSON.parse(decoding.text);
  } catch {
    return { problem: { code: 'not-json', message: 'this line is not JSON', ...source } };
  }
  const reading = readRecord(record);
  if (!('posting' in reading)) return { problem: { ...reading, ...source } };
  return { posting: reading.posting, source, whole: null };
}

function* readRecords({ file, first, records }: RecordsBatch): ReturnType<typeof postingsOf> {
  for (const [at, record] of records.entries()) {
    const reading = readRecord(record);
    const entry = first === null ? '' : `entry ${first + at}`;
    if ('posting' in reading) {
      yield { posting: reading.posting, source: { file, entry }, whole: null };
    } else {
      const message = entry === '' ? reading.message : `${entry}: ${reading.message}`;
      yield { problem: { code: reading.code, message, file } };
    }
  }
}

function readText({ file, bytes, hints }: TextBatch): SourcedPosting | { problem: Problem } {
  const decoding = decodeText(bytes);
  if (!('text' in decoding)) return { problem: { ...decoding, file } };
  const { text } = decoding;
  if (text.trim() === '') {
    return { problem: { code: 'empty', message: 'the text is empty', file } };
  }
  if (text.length > LONGEST_POSTING) return { problem: { ...tooLong(text.length), file } };
  const read = blankDirectives(text);
  const guess = hints.title === undefined && hints.format !== 'html' ? guessTitle(read) : null;
  const titled = guess === null ? { text: read } : { text: guess.body, title: guess.title };
  const posting = { ...titled, ...hints };
  const bodyAt = text.length - posting.text.length;
  const titleAt = guess === null ? -1 : text.indexOf(guess.title);
  const title =
    guess === null || titleAt === -1 ? null : { start: titleAt, end: titleAt + guess.title.length };
  return { posting, source: { file }, whole: { text, bodyAt, title } };
}
