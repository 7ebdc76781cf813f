import type { Span } from '../base/span.js';
import type { CanonicalText } from './canonical-text.js';
import { TextBuilder } from './text-builder.js';
import { UnitClass, unitClass } from './unit-class.js';
import { endsInsideWord, findWrap, goesOn, indentEnd } from './wrapped-lines.js';

const NEW_LINE = 0x0a;
const SPACE = 0x20;

/**
 * Plain text to canonical text: one line a paragraph or bullet (a hard-wrapped text is joined
 * again), at most one empty line in a row, nothing invisible. A text that is so already, as most
 * are, is only read once.
 */
export function readPlainText(input: string): CanonicalText {
  if (isCanonical(input)) {
    const end = input.length;
    const runs = end === 0 ? [] : [{ at: 0, sourceStart: 0, sourceEnd: end, verbatim: true }];
    return { text: input, format: 'plain', runs };
  }
  return rebuild(input);
}

/** Lines longer than any wrapped one; with one of them in it a text was not hard-wrapped. */
const SURELY_NOT_WRAPPED = 240;

/** One pass that proves there is nothing to do; in doubt it says no. */
function isCanonical(input: string): boolean {
  let lineStart = 0;
  let emptyLines = 1;
  let longest = 0;
  let visible = false;
  for (let i = 0; i < input.length; i++) {
    const unit = input.charCodeAt(i);
    if (unit === NEW_LINE) {
      if (visible) emptyLines = 0;
      else if (i > lineStart || ++emptyLines > 1) return false;
      if (i - lineStart > longest) longest = i - lineStart;
      lineStart = i + 1;
      visible = false;
    } else if (unit !== SPACE) {
      const found = unitClass(unit);
      if (found === UnitClass.keep) visible = true;
      else if (found === UnitClass.highSurrogate && isLowAt(input, i + 1)) i++;
      else return false;
    }
  }
  const lastLength = input.length - lineStart;
  const endsWell = visible || input.length === 0;
  return endsWell && (Math.max(longest, lastLength) > SURELY_NOT_WRAPPED || lineStart === 0);
}

function isLowAt(text: string, at: number): boolean {
  return at < text.length && unitClass(text.charCodeAt(at)) === UnitClass.lowSurrogate;
}

function rebuild(input: string): CanonicalText {
  const lines = splitLines(input);
  const wrap = findWrap(input, lines);
  const builder = new TextBuilder(input);
  let previous: Span | null = null;
  for (const line of lines) {
    if (line.end === line.start) continue;
    let from = line.start;
    if (previous !== null) {
      if (wrap !== null && isNext(input, previous, line) && goesOn(input, previous, line, wrap)) {
        from = indentEnd(input, line);
        if (!endsInsideWord(input, previous, from)) builder.put(' ', previous.end, from);
      } else {
        breakLine(builder, input, previous, line);
      }
    }
    builder.copyClean(from, line.end);
    previous = line;
  }
  return builder.finish('plain');
}

/** Whether there is only one line end between two lines. */
function isNext(input: string, line: Span, next: Span): boolean {
  return countLineEnds(input, line.end, next.start) === 1;
}

function breakLine(builder: TextBuilder, input: string, line: Span, next: Span): void {
  const wanted = countLineEnds(input, line.end, next.start) > 1 ? '\n\n' : '\n';
  const isThere = input.startsWith(wanted, line.end) && line.end + wanted.length === next.start;
  if (isThere) builder.copy(line.end, next.start);
  else builder.put(wanted, line.end, next.start);
}

/** Line ends between two places that hold only blanks and invisible units, counted up to two. */
function countLineEnds(input: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end && count < 2; i++) {
    const found = unitClass(input.charCodeAt(i));
    if (found === UnitClass.line) count++;
    else if (found === UnitClass.carriageReturn && input.charCodeAt(i + 1) !== NEW_LINE) count++;
  }
  return count;
}

/** The lines, without line ends and without the blanks before those; a blank line is empty. */
function splitLines(input: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  let visibleEnd = 0;
  for (let i = 0; i <= input.length; i++) {
    const unit = i < input.length ? input.charCodeAt(i) : NEW_LINE;
    const found = unitClass(unit);
    if (found === UnitClass.line || found === UnitClass.carriageReturn) {
      lines.push({ start, end: Math.max(start, visibleEnd) });
      if (unit === 0x0d && input.charCodeAt(i + 1) === NEW_LINE) i++;
      start = i + 1;
    } else if (unit !== SPACE && isVisible(found, visibleEnd === i)) {
      visibleEnd = i + 1;
    }
  }
  return lines;
}

/** A C1 control may be a byte of the character before it; alone it is nothing. */
function isVisible(found: number, afterVisible: boolean): boolean {
  if (found === UnitClass.c1) return afterVisible;
  return found === UnitClass.keep || found > UnitClass.c1;
}
