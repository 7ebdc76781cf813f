import type { Span } from '../base/span.js';
import { displayWidth } from './display-width.js';
import { printable } from './printable.js';
import { cutStart } from './wrap.js';

/** A line of a text and the marks below it, cut to the words that matter. */
export interface Excerpt {
  readonly line: string;
  /** As wide as what comes before the words. */
  readonly indent: number;
  /** Columns to mark; at least 1. */
  readonly marks: number;
}

/** Words before the marked ones that are kept where the line must be cut, in columns. */
const LEAD = 24;

/**
 * The line that holds a span, cut to `width` columns around it. Of a span that runs over lines the
 * first one is shown.
 */
export function makeExcerpt(text: string, span: Span, width: number): Excerpt {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const lineBreak = text.indexOf('\n', span.start);
  const end = lineBreak === -1 ? text.length : lineBreak;
  const from = cutFrom(text, start, span.start, Math.min(span.end, end), end, width);
  const lead = from > start ? '…' : '';
  const before = lead + oneLine(text.slice(from, span.start));
  const words = oneLine(text.slice(span.start, Math.min(span.end, end)));
  const line = cut(
    before + words + oneLine(text.slice(span.end, Math.min(end, span.end + width))),
    width,
  );
  const indent = Math.min(displayWidth(before), width - 1);
  const marks = Math.max(1, Math.min(displayWidth(words), width - indent));
  return { line, indent, marks };
}

/** Where the shown part of a line begins: at its start, or at a word a little before the span. */
function cutFrom(
  text: string,
  start: number,
  at: number,
  spanEnd: number,
  end: number,
  width: number,
): number {
  const near = Math.min(end, spanEnd + LEAD);
  if (
    displayWidth(text.slice(Math.max(start, at - 2 * width), near)) <= width &&
    at - start <= 2 * width
  ) {
    return start;
  }
  const from = Math.max(start, at - LEAD);
  const blank = text.indexOf(' ', from);
  return from === start || blank === -1 || blank >= at ? from : blank + 1;
}

function cut(line: string, width: number): string {
  return displayWidth(line) <= width ? line : `${cutStart(line, width - 1)}…`;
}

function oneLine(text: string): string {
  return printable(text).replaceAll('\t', ' ');
}
