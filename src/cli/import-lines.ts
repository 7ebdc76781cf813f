import type { BoardReport } from '../app/import/import-board.js';
import type { ImportCounts } from '../app/import/import-counts.js';
import { printable } from '../format/printable.js';

const WORDS: readonly (readonly [keyof ImportCounts, string])[] = [
  ['added', 'new'],
  ['changed', 'changed'],
  ['unchanged', 'unchanged'],
  ['gone', 'gone'],
  ['duplicate', 'also elsewhere'],
  ['failed', 'failed'],
];

/** What became of a board, on one line. */
export function renderReport(report: BoardReport): string {
  const board = printable(report.board);
  if (report.busy) return `${board}: another process is importing it just now`;
  const partly = report.complete ? '' : ' (not read to its end, so nothing was closed)';
  return `${board}: ${renderCounts(report.counts)}${partly}`;
}

/** Counts in words, those that are zero left out. */
export function renderCounts(counts: ImportCounts): string {
  const parts = WORDS.filter(([name]) => counts[name] > 0).map(
    ([name, word]) => `${counts[name]} ${word}`,
  );
  return parts.length === 0 ? 'no postings' : parts.join(', ');
}
