import type { Span } from '../../base/span.js';
import { isLegalForm, namesJob } from './header-words.js';
import { isPlace } from './places.js';
import { skipBlanks, skipBlanksBack } from './resume-lines.js';

/** A part of the lines over an entry. */
export interface HeaderField extends Span {
  readonly text: string;
  /** Number of the line among those of the header. */
  readonly line: number;
  /** What parts it from the field before in its line: a word such as "at", a mark, or nothing. */
  readonly after: 'line' | 'at' | 'comma' | 'mark';
}

/**
 * Marks that part fields: bars, tabs, wide gaps, dashes with blanks, dots in the middle, brackets.
 * Templates and anonymised résumés say "Company Name" and "City, State" without any mark.
 */
const PARTS =
  /\t| {2,}|[|•·‖◆▪∙⋅()—―－]|(?<=\s)[-–−@»→~/]+\s|;\s|(?<=\s)(?:at|bei|chez|en|presso|bij)\s(?=\p{Lu})|:\s|ï¼\S?|â€\S?|(?<=\s)(?=Company ?Name\b)|(?<=Company ?Name)\s|(?<=\s)(?=City ?, ?State\b)|(?<=City ?, ?State)\s/gu;

/**
 * Cuts one line of a header into its fields, around the spans that are taken (its dates).
 *
 * @param taken spans inside the line, in text order
 */
export function cutFields(
  text: string,
  line: Span,
  number: number,
  taken: readonly Span[],
): HeaderField[] {
  const fields: HeaderField[] = [];
  let from = line.start;
  for (const span of [...taken, { start: line.end, end: line.end }]) {
    if (span.end <= from && span.start < line.end) continue;
    cutStretch(text, from, Math.min(span.start, line.end), number, fields);
    from = Math.max(from, span.end);
  }
  return fields;
}

function cutStretch(
  text: string,
  start: number,
  end: number,
  line: number,
  fields: HeaderField[],
): void {
  const stretch = text.slice(start, end);
  let from = 0;
  let after: HeaderField['after'] = fields.length === 0 ? 'line' : 'mark';
  for (const found of stretch.matchAll(PARTS)) {
    // A single en, de, à inside a name is no border; "at" is.
    put(text, start + from, start + found.index, line, after, fields);
    from = found.index + found[0].length;
    after = /^(?:\p{L}{2,6}\s|@)/u.test(found[0]) ? 'at' : 'mark';
  }
  put(text, start + from, end, line, after, fields);
}

const EDGE = new Set(',;:|•·-–—―−－/.()[]~@›»→*_#'.split(''));

function put(
  text: string,
  from: number,
  to: number,
  line: number,
  after: HeaderField['after'],
  fields: HeaderField[],
): void {
  let start = skipBlanks(text, from, to);
  let end = skipBlanksBack(text, start, to);
  while (start < end && EDGE.has(text.charAt(start)) && !text.startsWith('.N', start)) {
    start = skipBlanks(text, start + 1, end);
  }
  while (end > start && isOpenEdge(text, start, end)) end = skipBlanksBack(text, start, end - 1);
  if (end - start < 2 || !/[\p{L}\p{N}]/u.test(text.slice(start, end))) return;
  fields.push({ start, end, text: text.slice(start, end), line, after });
}

/** A mark that hangs at the end; the dot of "Inc." belongs to the name. */
function isOpenEdge(text: string, start: number, end: number): boolean {
  const char = text.charAt(end - 1);
  if (char !== '.') return EDGE.has(char) && char !== ')';
  return !/\b\p{Lu}?\p{L}{1,4}\.$/u.test(text.slice(Math.max(start, end - 6), end));
}

/** Cuts a field at its commas, but not before a legal form ("Acme, Inc."). */
export function cutAtCommas(text: string, field: HeaderField): HeaderField[] {
  const fields: HeaderField[] = [];
  let from = field.start;
  for (let at = field.start; at <= field.end; at++) {
    if (at < field.end && text.charAt(at) !== ',') continue;
    const next = text.indexOf(',', at + 1);
    const follows = text.slice(at + 1, next === -1 || next > field.end ? field.end : next);
    if (at < field.end && isLegalForm(follows)) continue;
    put(text, from, at, field.line, fields.length === 0 ? field.after : 'comma', fields);
    from = at + 1;
  }
  return fields;
}

/** A field without the place at its end: "Acme, Bergen, Norway" gives "Acme" and the place. */
export function splitPlace(
  text: string,
  field: HeaderField,
): { readonly rest: HeaderField | null; readonly place: HeaderField | null } {
  if (isPlace(field.text)) return { rest: null, place: field };
  const parts = cutAtCommas(text, field);
  for (let at = 1; at < parts.length; at++) {
    const start = parts[at]!.start;
    const tail = text.slice(start, field.end);
    if (!isPlace(tail) || namesJob(tail)) continue;
    const end = parts[at - 1]!.end;
    return {
      rest: { ...field, end, text: text.slice(field.start, end) },
      place: { ...field, start, text: tail, after: 'comma' },
    };
  }
  return { rest: field, place: null };
}
