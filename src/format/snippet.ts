import type { Span } from '../base/span.js';
import { charWidth, displayWidth } from './display-width.js';
import { printable } from './printable.js';
import { truncate } from './wrap.js';

/** Evidence with the words around it, ready to be set on one line. */
export interface Snippet {
  /** Words before it, with the blank that parts them from it. */
  readonly before: string;
  readonly evidence: string;
  readonly after: string;
}

const BULLET = /^\s*(?:[-–—*•·▪◦‣●○■]|\d{1,2}[.)])\s+/;

/**
 * Evidence in context: as many whole words of its line around it as fit.
 *
 * @param text the text that `span` points into
 * @param width columns for the whole, quotation marks around the evidence included
 */
export function makeSnippet(text: string, span: Span, width: number): Snippet {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const lineBreak = text.indexOf('\n', span.end);
  const lineEnd = lineBreak === -1 ? text.length : lineBreak;
  const evidence = truncate(oneLine(text.slice(span.start, span.end)), Math.max(8, width - 2));
  const before = oneLine(near(text.slice(lineStart, span.start).replace(BULLET, ''), -width));
  const after = oneLine(near(text.slice(span.end, lineEnd), width));
  const room = Math.max(0, width - 2 - displayWidth(evidence));
  const rightWants = displayWidth(after);
  // The words before have the first half, and what the words after leave of the second.
  const leftRoom = Math.max(Math.floor(room / 2), room - rightWants);
  const left = lastWords(before, leftRoom);
  return { before: left, evidence, after: firstWords(after, room - displayWidth(left)) };
}

/** Of a long line only what could be shown, so that the work is bounded. */
function near(text: string, width: number): string {
  const reach = 4 * width;
  return width < 0 ? text.slice(reach) : text.slice(0, reach);
}

function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ');
}

function firstWords(text: string, room: number): string {
  const whole = text.trimEnd();
  if (displayWidth(whole) <= room) return whole;
  let used = 1;
  let end = 0;
  let at = 0;
  for (const char of whole) {
    if (char === ' ') end = at;
    used += charWidth(char);
    if (used > room) break;
    at += char.length;
  }
  const kept = whole.slice(0, end);
  return kept.trim() === '' ? '' : `${kept.replace(/[\s.,;:]+$/, '')}…`;
}

function lastWords(text: string, room: number): string {
  const whole = text.trimStart();
  if (displayWidth(whole) <= room) return whole;
  const chars = [...whole];
  let used = 1;
  let start = chars.length;
  for (let at = chars.length - 1; at >= 0; at--) {
    used += charWidth(chars[at]!);
    if (used > room) break;
    if (chars[at - 1] === ' ') start = at;
  }
  const kept = chars.slice(start).join('');
  return kept.trim() === '' ? '' : `…${kept}`;
}
