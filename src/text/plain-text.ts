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
  let from = 0;
  for (let i = nextNotPlain(input, 0); i < input.length; i = nextNotPlain(input, from)) {
    if (endWithoutBlanks(input, from, i) > 0) visible = true;
    const unit = input.charCodeAt(i);
    const found = unitClass(unit);
    from = i + 1;
    if (unit === NEW_LINE) {
      if (visible) emptyLines = 0;
      else if (i > lineStart || ++emptyLines > 1) return false;
      if (i - lineStart > longest) longest = i - lineStart;
      lineStart = from;
      visible = false;
    } else if (found === UnitClass.keep) visible = true;
    else if (found === UnitClass.highSurrogate && isLowAt(input, i + 1)) from++;
    else return false;
  }
  if (endWithoutBlanks(input, from, input.length) > 0) visible = true;
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
    if (line.clean) builder.copy(from, line.end);
    else builder.copyClean(from, line.end);
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

/** A line without its end and the blanks before that; a blank line is empty. */
interface Line extends Span {
  /** Whether every unit stays as it is. */
  readonly clean: boolean;
}

/**
 * A unit that is neither a plain blank nor sure to be kept. A regular expression finds the next one
 * several times faster than a loop that asks for the class of each unit.
 */
const NOT_PLAIN =
  // Ranges of single units, combining marks among them, are what is meant.
  // oxlint-disable-next-line eslint/no-misleading-character-class
  /[^ -~\u00a1-\u00ac\u00ae-\u034e\u0350-\u115e\u1161-\u167f\u1681-\u180a\u180f-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\u3163\u3165-\ud7ff\ue000-\ufefe]/g;

/** The lines of a text, empty ones too. */
function splitLines(input: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let visibleEnd = 0;
  let clean = true;
  for (let i = nextNotPlain(input, 0), from = 0; ; from = i + 1, i = nextNotPlain(input, from)) {
    visibleEnd = Math.max(visibleEnd, endWithoutBlanks(input, from, i));
    const unit = i < input.length ? input.charCodeAt(i) : NEW_LINE;
    const found = unitClass(unit);
    if (found === UnitClass.line || found === UnitClass.carriageReturn) {
      lines.push({ start, end: Math.max(start, visibleEnd), clean });
      if (unit === 0x0d && input.charCodeAt(i + 1) === NEW_LINE) i++;
      start = i + 1;
      clean = true;
    } else {
      if (found !== UnitClass.keep) clean = false;
      if (isVisible(found, visibleEnd === i)) visibleEnd = i + 1;
    }
    if (i >= input.length) return lines;
  }
}

function nextNotPlain(input: string, from: number): number {
  NOT_PLAIN.lastIndex = from;
  return NOT_PLAIN.test(input) ? NOT_PLAIN.lastIndex - 1 : input.length;
}

/** One past the last unit before `end` that is no blank, or 0 where all from `start` on are. */
function endWithoutBlanks(input: string, start: number, end: number): number {
  let at = end;
  while (at > start && input.charCodeAt(at - 1) === SPACE) at--;
  return at > start ? at : 0;
}

/** A C1 control may be a byte of the character before it; alone it is nothing. */
function isVisible(found: number, afterVisible: boolean): boolean {
  if (found === UnitClass.c1) return afterVisible;
  return found === UnitClass.keep || found > UnitClass.c1;
}
