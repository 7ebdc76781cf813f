import type { Problem } from '../../base/problem.js';
import type { FeedAdapter, Payload, ReadContext, Reading } from '../contract.js';
import { isRecord } from '../fields.js';
import { failed, readRecords } from '../read-records.js';
import { readRow } from '../rows.js';

/**
 * A file with one JSON record a line. It is read in pieces of whole lines, so that its size does
 * not matter; fields have the names of a column map, or their usual ones.
 */
export const ndjson: FeedAdapter = {
  source: 'ndjson',
  label: 'NDJSON',
  kind: 'file',
  usualBoard: null,
  recognise: () => null,
  request: () => null,
  accepts: ({ text, json }) => json === undefined && opensRecords(text),
  read: readLines,
};

/** Whether the first line is a record of its own. */
function opensRecords(text: string): boolean {
  const start = text.trimStart();
  return start.startsWith('{') && isRecord(parseLine(start.slice(0, lineEnd(start))).value);
}

function lineEnd(text: string): number {
  const at = text.indexOf('\n');
  return at === -1 ? text.length : at;
}

function readLines({ text }: Payload, context: ReadContext): Reading {
  if (text.trim() === '') return failed({ code: 'empty', message: 'there are no records' });
  const values: unknown[] = [];
  const lines: number[] = [];
  const sources: string[] = [];
  const broken: Problem[] = [];
  text.split('\n').forEach((source, index) => {
    if (source.trim() === '') return;
    const line = context.firstLine + index;
    const { value, error } = parseLine(source);
    if (error !== null) {
      broken.push({ code: 'not-json', message: `this line is not JSON (${error})`, line });
      return;
    }
    values.push(value);
    sources.push(source.trim());
    lines.push(line);
  });
  const rules = {
    ...ROWS,
    nameRecord: (index: number) => `line ${lines[index] ?? index + 1}`,
    sourceOf: (index: number) => sources[index] ?? '',
  };
  const { postings, problems, lost } = readRecords(values, rules, context);
  return {
    postings,
    problems: [...broken, ...problems],
    next: [],
    complete: lost + broken.length === 0,
  };
}

const ROWS = { source: 'ndjson', label: 'NDJSON', draft: readRow } as const;

function parseLine(source: string): { readonly value: unknown; readonly error: string | null } {
  try {
    return { value: JSON.parse(source) as unknown, error: null };
  } catch (error) {
    return { value: undefined, error: (error as Error).message.slice(0, 100) };
  }
}
