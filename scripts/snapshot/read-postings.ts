import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readRecord } from '../../src/app/postings/read-record.js';
import { makeFingerprint, similarity } from '../../src/document/fingerprint.js';
import type { PostingInput } from '../../src/domain/posting.js';

/** A posting of the collection with what is known of it besides the text. */
export interface CollectedPosting {
  readonly posting: PostingInput;
  readonly source: string;
  /** Month of publication, `YYYY-MM`, or `null`. */
  readonly month: string | null;
  /** The source's own field, as it stands there. */
  readonly pay: unknown;
}

/** Postings of the collection, and how many were left out. */
export interface Collection {
  readonly postings: readonly CollectedPosting[];
  /** By source: how many rows there were, and how many say the same as one before. */
  readonly rows: ReadonlyMap<string, { readonly all: number; readonly twins: number }>;
}

/** Texts of one company that share this part of their runs of words are one posting. */
const TWIN = 0.85;

/**
 * Reads a file of postings, one JSON document a line, gzipped or not. A posting whose text is nearly
 * that of one of the same company before it (one job offered in several places) is a twin and left
 * out, so that it does not count twice.
 */
export function readPostings(file: string): Collection {
  const rows = new Map<string, { all: number; twins: number }>();
  const seen = new Map<string, Int32Array[]>();
  const postings: CollectedPosting[] = [];
  for (const line of readText(file).split('\n')) {
    if (line === '') continue;
    const record = JSON.parse(line) as Record<string, unknown>;
    const source = String(record['source']);
    const count = rows.get(source) ?? { all: 0, twins: 0 };
    rows.set(source, count);
    count.all += 1;
    const reading = readRecord(record);
    if (!('posting' in reading)) continue;
    if (isTwin(reading.posting, seen)) count.twins += 1;
    else postings.push({ ...collected(record, source), posting: reading.posting });
  }
  return { postings, rows };
}

function readText(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Whether a text like it was seen of the company; else it is noted. */
function isTwin({ company = '', text }: PostingInput, seen: Map<string, Int32Array[]>): boolean {
  const name = lettersOf(company);
  const fingerprint = makeFingerprint(text);
  const before = seen.get(name) ?? [];
  seen.set(name, before);
  if (before.some((other) => similarity(fingerprint, other) >= TWIN)) return true;
  before.push(fingerprint);
  return false;
}

function collected(
  record: Record<string, unknown>,
  source: string,
): Omit<CollectedPosting, 'posting'> {
  return { source, month: monthOf(record['posted']), pay: record['pay'] ?? null };
}

/** Glassdoor writes its rating under the company's name; digits are no part of it. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]+/gu, '');
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The month of `2025-03`, `2025-03-14…` or `Wed, 27 Nov 2024 00:00:10 +0000`; else `null`. */
export function monthOf(posted: unknown): string | null {
  if (typeof posted !== 'string') return null;
  const iso = /^(\d{4})-(\d{2})/.exec(posted);
  if (iso !== null) return iso[0];
  const mail = /^\w{3}, \d{1,2} (\w{3}) (\d{4})/.exec(posted);
  const month = MONTHS.indexOf(mail?.[1] ?? '') + 1;
  return month === 0 ? null : `${mail![2]}-${String(month).padStart(2, '0')}`;
}
