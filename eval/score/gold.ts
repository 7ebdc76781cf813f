import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A stated pay range as labelled: the first one of the text. */
export interface GoldPay {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly period: string | null;
}

/**
 * What a careful reader found in one posting. A label that is absent was not given and is not
 * scored; `null` says that the posting states nothing.
 */
export interface GoldLabels {
  readonly roles?: Readonly<Record<string, number>>;
  /** The role with the largest share; taken from `roles` where it is not given. */
  readonly primary?: string;
  readonly title_role?: string | null;
  readonly mismatch?: boolean;
  readonly seniority?: string;
  readonly years_min?: number | null;
  readonly education_min?: string;
  readonly workplace?: string;
  readonly employment?: string;
  readonly pay?: GoldPay | null;
  readonly skills?: readonly { readonly text: string; readonly level: string }[];
}

/** One labelled line: labels with the record they stand in, which may carry the posting itself. */
export interface GoldLine {
  readonly id: string;
  readonly title: string | null;
  readonly labels: GoldLabels;
  /** The line as it is, the posting's fields included. */
  readonly record: Readonly<Record<string, unknown>>;
}

/**
 * Reads labelled postings, one JSON object a line, gzip or not, by id. Of two lines with one id the
 * later counts. Pay may be called `expected`, as in sets that label nothing else.
 *
 * @throws {Error} naming file and line where a line is not JSON or has no id.
 */
export function readGold(path: string): Map<string, GoldLine> {
  const gold = new Map<string, GoldLine>();
  for (const record of readRecords(path)) {
    const id = String(record['id']);
    const title = typeof record['title'] === 'string' ? record['title'] : null;
    const { expected, ...labels } = record;
    const pay = 'expected' in record ? { pay: expected } : {};
    gold.set(id, { id, title, labels: { ...labels, ...pay } as GoldLabels, record });
  }
  return gold;
}

/**
 * Reads NDJSON, gzip or not.
 *
 * @throws {Error} naming file and line where a line is not a JSON object with an id.
 */
export function readRecords(path: string): Readonly<Record<string, unknown>>[] {
  const bytes = readFileSync(path);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const lines = (isGzip ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines.flatMap((line, at) => (line.trim() === '' ? [] : [parseLine(line, path, at + 1)]));
}

function parseLine(line: string, path: string, number: number): Record<string, unknown> {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (cause) {
    throw new Error(`${path}:${number}: this line is not JSON`, { cause });
  }
  if (typeof record !== 'object' || record === null || !('id' in record)) {
    throw new Error(`${path}:${number}: expected a JSON object with an "id"`);
  }
  return record as Record<string, unknown>;
}
