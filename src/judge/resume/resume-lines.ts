import type { Span } from '../../base/span.js';

/** A line of a résumé that holds something; spans leave out blanks at both ends. */
export interface ResumeLine extends Span {
  /** First unit behind a bullet's mark; `start` where there is none. */
  readonly body: number;
  readonly isBullet: boolean;
  /** Whether an empty line, or nothing, stands before it. */
  readonly blankBefore: boolean;
}

/** Marks that open bullets; a dash only with a blank behind it. */
const MARKS = new Set('•·●▪◦‣○■□▫◆◇➢➤➔✓✔►▶→»›∙⁃❖⮚*\uf0b7\uf0a7\uf0d8\uf076\uf0fc\u0083');
const DASHES = new Set('-‐‑‒–—−+');

/** Cuts a canonical text into its lines; empty ones leave only `blankBefore`. */
export function splitResumeLines(text: string): ResumeLine[] {
  const lines: ResumeLine[] = [];
  let blankBefore = true;
  for (let from = 0; from <= text.length;) {
    const lineEnd = text.indexOf('\n', from);
    const to = lineEnd === -1 ? text.length : lineEnd;
    const start = skipBlanks(text, from, to);
    const end = skipBlanksBack(text, start, to);
    if (start < end) {
      const body = skipMark(text, start, end);
      lines.push({ start, end, body, isBullet: body > start, blankBefore });
    }
    blankBefore = start >= end;
    from = to + 1;
  }
  return lines;
}

/** The first unit from `from` on that is no blank; `to` where all are. */
export function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** One past the last unit before `to` that is no blank; `from` where all are. */
export function skipBlanksBack(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

function isBlank(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit === 0x200b || unit === 0xfeff;
}

function skipMark(text: string, start: number, end: number): number {
  const first = text.charAt(start);
  const isMark =
    MARKS.has(first) ||
    ((DASHES.has(first) || first === 'o') && isBlank(text.charCodeAt(start + 1)));
  return isMark && start + 1 < end ? skipBlanks(text, start + 1, end) : start;
}
