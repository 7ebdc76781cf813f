import type { Span } from '../base/span.js';

/** No text is wrapped wider than this; a longer line with blanks in it is a paragraph. */
const WIDEST = 120;
/** A narrower "wrap" is a list of short lines. */
const NARROWEST = 40;
/** Fewer line ends than this are no pattern. */
const FEWEST_PAIRS = 4;
/** How many line ends must look like a wrap before any is taken for one. */
const ENOUGH = 0.8;

/** How a text was hard-wrapped. */
export interface Wrap {
  /** Greatest length of a line, in characters. */
  readonly width: number;
  /** Whether bullets and indents were set before the lines after wrapping, and do not count. */
  readonly marksApart: boolean;
}

/**
 * How a text was hard-wrapped, or `null` where it was not. A wrapped text breaks a line only where
 * the next word would not have fitted, so nearly every line that goes on in the next one is full;
 * a text with one item a line has lines of any length.
 *
 * @param lines trimmed at the end, empty ones too.
 */
export function findWrap(text: string, lines: readonly Span[]): Wrap | null {
  for (const line of lines) {
    if (line.end - line.start > WIDEST && hasBlankInside(text, line)) return null;
  }
  const whole = measure(text, lines, false);
  const apart = measure(text, lines, true);
  const best = apart.share > whole.share ? apart : whole;
  return best.share >= ENOUGH ? best.wrap : null;
}

interface Measured {
  readonly wrap: Wrap;
  /** Share of full lines among those that may go on in the next. */
  readonly share: number;
}

function measure(text: string, lines: readonly Span[], marksApart: boolean): Measured {
  let width = 0;
  for (const line of lines) {
    if (line.end - line.start > WIDEST) continue;
    width = Math.max(width, countChars(text, textStart(text, line, marksApart), line.end));
  }
  const wrap = { width, marksApart };
  let pairs = 0;
  let full = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (isEmpty(lines[i]!) || isEmpty(lines[i + 1]!) || startsItem(text, lines[i + 1]!)) continue;
    pairs++;
    if (isFull(text, lines[i]!, lines[i + 1]!, wrap)) full++;
  }
  const isPattern = pairs >= FEWEST_PAIRS && width >= NARROWEST;
  return { wrap, share: isPattern ? full / pairs : 0 };
}

/** Whether `next` goes on with the sentence of `line` in a wrapped text. */
export function goesOn(text: string, line: Span, next: Span, wrap: Wrap): boolean {
  return (
    !isEmpty(line) &&
    !isEmpty(next) &&
    !startsItem(text, next) &&
    line.end - line.start <= WIDEST &&
    isFull(text, line, next, wrap)
  );
}

/** Words that follow a hyphen left hanging, as in `pre- and post-training`. */
const AFTER_HANGING_HYPHEN = /(?:and|or|to|und|oder|en|of)\b|[&/]/y;

/** Whether the line ends in the hyphen of a word that the wrap has cut, as in `non-` + `linear`. */
export function endsInsideWord(text: string, line: Span, nextWord: number): boolean {
  if (text.charAt(line.end - 1) !== '-' || line.end - line.start < 2) return false;
  if (!/[\p{L}\p{N}]/u.test(text.charAt(line.end - 2))) return false;
  AFTER_HANGING_HYPHEN.lastIndex = nextWord;
  return !AFTER_HANGING_HYPHEN.test(text);
}

/** Where a line's first visible unit stands. */
export function indentEnd(text: string, line: Span): number {
  let at = line.start;
  while (at < line.end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function isFull(text: string, line: Span, next: Span, wrap: Wrap): boolean {
  const first = indentEnd(text, next);
  let end = first;
  while (end < next.end && !isBlank(text.charCodeAt(end))) {
    end++;
    // Wrapping also breaks after a hyphen inside a word.
    if (text.charAt(end - 1) === '-' && end - first > 1) break;
  }
  const glue = text.charAt(line.end - 1) === '-' ? 0 : 1;
  const length = countChars(text, textStart(text, line, wrap.marksApart), line.end);
  return length + glue + countChars(text, first, end) > wrap.width;
}

const ITEM = /(?:[-–—*+•·●▪◦‣○■□➢➤✓✔]|\d{1,2}[.)]|[a-z]\))\s/y;

function startsItem(text: string, line: Span): boolean {
  ITEM.lastIndex = indentEnd(text, line);
  return ITEM.test(text);
}

/** Where the text of a line begins that counts towards its width. */
function textStart(text: string, line: Span, marksApart: boolean): number {
  if (!marksApart) return line.start;
  const indent = indentEnd(text, line);
  ITEM.lastIndex = indent;
  if (ITEM.test(text)) return ITEM.lastIndex;
  // A single blank was there before the text was wrapped.
  return indent - line.start > 1 ? indent : line.start;
}

/** Characters, since those who wrap count them so: an emoji is one. */
function countChars(text: string, start: number, end: number): number {
  let chars = end - start;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xdc00 && unit <= 0xdfff) chars--;
  }
  return chars;
}

function hasBlankInside(text: string, line: Span): boolean {
  const blank = text.indexOf(' ', indentEnd(text, line));
  return blank !== -1 && blank < line.end;
}

function isEmpty(line: Span): boolean {
  return line.end === line.start;
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0xa0;
}
