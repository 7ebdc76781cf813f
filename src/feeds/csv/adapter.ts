import { parse } from 'csv-parse/sync';
import type { FeedAdapter, Payload, ReadContext, Reading } from '../contract.js';
import type { JsonRecord } from '../fields.js';
import { failed, readRecords } from '../read-records.js';
import { looksLikeRow, readRow } from '../rows.js';

/** A CSV file with a line of names; fields as in `rows.ts`, or as a column map says. */
export const csv: FeedAdapter = {
  source: 'csv',
  label: 'CSV',
  kind: 'file',
  usualBoard: null,
  recognise: () => null,
  request: () => null,
  accepts: ({ text, json }) => json === undefined && looksLikeRow(headerOf(text)),
  read: readTable,
};

const DELIMITERS = [',', ';', '\t', '|'];

/** The one that stands most often in the first line. */
function delimiterOf(text: string): string {
  const line = firstLine(text);
  const count = (delimiter: string): number => line.split(delimiter).length;
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best));
}

function firstLine(text: string): string {
  const start = text.slice(0, 20_000).replace(/^\uFEFF/, '');
  const end = start.indexOf('\n');
  return end === -1 ? start : start.slice(0, end);
}

function headerOf(text: string): string[] {
  return firstLine(text)
    .split(delimiterOf(text))
    .map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
}

/** Longest row, in bytes; a quote that is never closed would make one of the whole file. */
const LONGEST_ROW = 4_000_000;

function readTable({ text }: Payload, context: ReadContext): Reading {
  // Before the rest is parsed: what is no table may take very long.
  const header = headerOf(text);
  const isReadable = looksLikeRow(header) || Object.keys(context.columns).length > 0;
  if (!isReadable) return failed({ code: 'no-columns', message: noColumns(header) });
  let rows: string[][];
  try {
    rows = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_ROW,
    });
  } catch (error) {
    const message = `the CSV is broken: ${(error as Error).message.slice(0, 200)}`;
    return failed({ code: 'not-csv', message });
  }
  const [names = [], ...records] = rows;
  const rules = {
    source: 'csv',
    label: 'CSV',
    draft: readRow,
    nameRecord: (index: number) => `row ${index + 2}`,
  };
  const { postings, problems, lost } = readRecords(
    records.map((cells) => toRecord(names, cells)),
    rules,
    context,
  );
  return { postings, problems, next: [], complete: lost === 0 };
}

/** `fromEntries` makes own fields of all names, also of `__proto__`. */
function toRecord(names: readonly string[], cells: readonly string[]): JsonRecord {
  return Object.fromEntries(names.map((name, index) => [name.trim(), cells[index] ?? '']));
}

function noColumns(names: readonly string[]): string {
  const shown = names.slice(0, 8).map((name) => `"${name.slice(0, 40)}"`);
  return `no column is known to hold a title and a text; the columns are ${shown.join(', ')}. Say which is which with a column map`;
}
