import type { Span } from '../base/span.js';
import { fold } from '../text/fold.js';

/** A piece of a query as it was typed: a word, a `"phrase"`, a `field:value`, or the word `or`. */
export interface QueryItem {
  readonly span: Span;
  readonly negated: boolean;
  /** In lower case; `null` where none is named. */
  readonly field: string | null;
  /** Without quotes and the marks around it; never empty, except for `or`. */
  readonly value: string;
  readonly quoted: boolean;
  /** The word that joins its neighbours. */
  readonly isOr: boolean;
}

/** The pieces of a query, and what is wrong with how it is written. */
export interface QueryItems {
  readonly items: readonly QueryItem[];
  /** Where a quote opens that is never closed. */
  readonly openQuote: number | null;
  /** Where the part begins that was not read; `null` where all was. */
  readonly cutAt: number | null;
}

/** Pieces of a query that are read. */
export const MOST_ITEMS = 64;
/** Units of a query that are read. */
export const MOST_UNITS = 4_000;
/** Units of one piece. */
const MOST_VALUE_UNITS = 200;

const BLANK = /\s/u;
const FIELD = /^[\p{L}][\p{L}-]{0,19}$/u;

/** Takes a query apart, from left to right, in one pass. Never throws. */
export function splitQuery(text: string): QueryItems {
  const read = fold(text.slice(0, MOST_UNITS));
  const items: QueryItem[] = [];
  let openQuote: number | null = null;
  let cutAt = text.length > MOST_UNITS ? MOST_UNITS : null;
  for (let at = 0; at < read.length;) {
    if (isBlank(read, at)) {
      at++;
      continue;
    }
    if (items.length === MOST_ITEMS) {
      cutAt = at;
      break;
    }
    const piece = readPiece(text, read, at);
    openQuote ??= piece.openQuote;
    if (piece.item !== null) items.push(piece.item);
    at = piece.end;
  }
  return { items: joinOrs(items), openQuote, cutAt };
}

interface Piece {
  /** `null` for marks alone. */
  readonly item: QueryItem | null;
  readonly end: number;
  readonly openQuote: number | null;
}

function readPiece(text: string, read: string, start: number): Piece {
  const lastQuote = lastOpenQuote(read);
  let at = start;
  while (at < read.length && (OPENING.has(read[at]!) || at === lastQuote)) at++;
  const negated = read.slice(start, at).includes('-');
  const field = readField(read, at);
  if (field !== null) at += field.length + 1;
  let openQuote = lastQuote >= start && lastQuote < at ? lastQuote : null;
  if (at === lastQuote) openQuote = at++;
  const quoted = read[at] === '"';
  const close = quoted ? read.indexOf('"', at + 1) : -1;
  const from = quoted ? at + 1 : at;
  const end = close !== -1 ? close : endOfWord(read, from);
  const span = { start, end: close === -1 ? end : close + 1 };
  const value = tidy(text.slice(from, end), close !== -1);
  // A lone quote must not stop the reading.
  const next = Math.max(span.end, start + 1);
  if (value === '') return { item: null, end: next, openQuote };
  const isOr = field === null && !quoted && !negated && /^(?:or|\|{1,2})$/i.test(value);
  return {
    item: { span, negated, field, value, quoted: close !== -1, isOr },
    end: next,
    openQuote,
  };
}

/** The quote that none closes; -1 where all are closed. */
function lastOpenQuote(read: string): number {
  let open = -1;
  for (let at = read.indexOf('"'); at !== -1; at = read.indexOf('"', at + 1)) {
    open = open === -1 ? at : -1;
  }
  return open;
}

/** The name before a colon, where a value follows it. */
function readField(read: string, start: number): string | null {
  const colon = read.slice(start, start + 21).indexOf(':');
  if (colon < 1) return null;
  const name = read.slice(start, start + colon);
  const after = start + colon + 1;
  return FIELD.test(name) && after < read.length && !isBlank(read, after) ? name : null;
}

function endOfWord(read: string, start: number): number {
  let end = start;
  while (end < read.length && !isBlank(read, end) && read[end] !== '"') end++;
  return end;
}

function isBlank(read: string, at: number): boolean {
  return BLANK.test(read[at]!);
}

/** Marks that may stand before a word or its field. */
const OPENING = new Set([..."-(),;!?[]{}'"]);

/** Marks around a word that belong to the sentence; those of `C++`, `C#`, `.NET` and `>100k` stay. */
const LEADING = new Set([...",;!?)]}([{'"]);
const TRAILING = new Set([...",;:!?)]}([{'."]);

function tidy(value: string, quoted: boolean): string {
  let start = 0;
  let end = Math.min(value.length, MOST_VALUE_UNITS);
  if (!quoted) {
    while (start < end && LEADING.has(value[start]!)) start++;
    while (end > start && TRAILING.has(value[end - 1]!)) end--;
  }
  return value.slice(start, end).replace(/\s+/gu, ' ').trim();
}

/** `or` counts once, between two pieces. */
function joinOrs(items: readonly QueryItem[]): readonly QueryItem[] {
  return items.filter((item, at) => {
    const next = items[at + 1];
    return !item.isOr || (at > 0 && next !== undefined && !next.isOr && hasTermBefore(items, at));
  });
}

function hasTermBefore(items: readonly QueryItem[], at: number): boolean {
  return items.slice(0, at).some(({ isOr }) => !isOr);
}
