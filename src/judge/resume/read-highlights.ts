import type { Stated } from '../../domain/resume.js';
import type { ResumeLine } from './resume-lines.js';
import { stated } from './stated.js';

/** What stands below the header of an entry. */
export interface EntryBody {
  readonly summary: Stated<string> | null;
  readonly highlights: readonly Stated<string>[];
}

/** A line that is shorter may have been ended by its writer. */
const FULL_LINE = 60;

/**
 * Reads the bullets and sentences of an entry. Lines that go on are joined; a single paragraph, or
 * one that stands before the bullets, is the summary.
 */
export function readHighlights(text: string, lines: readonly ResumeLine[]): EntryBody {
  const pieces: { start: number; end: number; bullet: boolean }[] = [];
  let previous: ResumeLine | null = null;
  for (const line of lines) {
    const piece = pieces.at(-1);
    if (piece !== undefined && previous !== null && goesOn(text, previous, line))
      piece.end = line.end;
    else pieces.push({ start: line.body, end: line.end, bullet: line.isBullet });
    previous = line;
  }
  const [first, ...rest] = pieces;
  const opensWithSummary =
    first !== undefined && !first.bullet && rest.every(({ bullet }) => bullet);
  return {
    summary: opensWithSummary ? stated(text, first) : null,
    highlights: (opensWithSummary ? rest : pieces).map((piece) => stated(text, piece)),
  };
}

function goesOn(text: string, line: ResumeLine, next: ResumeLine): boolean {
  if (next.isBullet || next.blankBefore) return false;
  if (/^[\p{Ll}(&]/u.test(text.slice(next.start, next.start + 2))) return true;
  return line.end - line.start > FULL_LINE && !/[.;:!?]/.test(text.charAt(line.end - 1));
}
