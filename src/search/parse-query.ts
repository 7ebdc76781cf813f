import type { SearchClause, SearchQuery, SearchSort, SearchState } from '../domain/search-query.js';
import type { Chip, QueryNote } from './chips.js';
import { readWords } from './read-words.js';
import { fieldNames, isField, readField } from './read-field.js';
import { nearestNames } from '../text/nearest-names.js';
import { MOST_ITEMS, splitQuery, type QueryItem } from './query-items.js';
import { searchedWords } from '../text/searched-words.js';
import type { SearchWords } from './search-words.js';

/** A query, and how it was understood. */
export interface ParsedQuery {
  readonly text: string;
  readonly query: SearchQuery;
  /** Its parts in the order in which they stand. */
  readonly chips: readonly Chip[];
  readonly notes: readonly QueryNote[];
}

/**
 * Understands a query as people type it. Never throws: what is not understood is left out, and a
 * note says so. Fields narrow (`level:senior`), quotes ask for the very words, `-` takes away, `or`
 * joins its two neighbours; all else must be there together.
 */
export function parseQuery(text: string, words: SearchWords): ParsedQuery {
  const { items, openQuote, cutAt } = splitQuery(text);
  const notes: QueryNote[] = [];
  const chips: Chip[] = [];
  for (let at = 0; at < items.length;) {
    const item = items[at]!;
    if (item.isOr) {
      at++;
      continue;
    }
    const end = item.field === null && !item.quoted ? endOfRun(items, at) : at + 1;
    const made =
      end > at + 1 || isPlain(item)
        ? readWords(items.slice(at, end), words)
        : [readOne(item, words, notes)];
    const joined = items[end]?.isOr === true;
    for (const [number, chip] of made.entries()) {
      chips.push(joined && number === made.length - 1 ? { ...chip, orNext: true } : chip);
    }
    at = end;
  }
  if (openQuote !== null) notes.push(openQuoteNote(openQuote));
  if (cutAt !== null) notes.push(cutNote(cutAt, text.length));
  for (const { kind, span, label, explicit } of chips) {
    // Of words such as "in" and "with" nobody expects anything.
    if (kind !== 'left-out' || explicit || searchedWords(label).length === 0) continue;
    const message = `“${label}” stands for every posting, so it was left out.`;
    notes.push({ span, code: 'left-out', message });
  }
  return { text, query: toQuery(chips), chips, notes };
}

/** Words without a field, quotes or a minus that stand next to each other are read together. */
function endOfRun(items: readonly QueryItem[], start: number): number {
  if (items[start]!.negated) return start + 1;
  let end = start + 1;
  while (end < items.length && isPlain(items[end]!) && !items[end]!.negated) end++;
  return end;
}

function isPlain({ field, quoted, isOr }: QueryItem): boolean {
  return field === null && !quoted && !isOr;
}

function readOne(item: QueryItem, words: SearchWords, notes: QueryNote[]): Chip {
  const { span, negated, field, value, quoted } = item;
  const base = { span, negated, orNext: false, explicit: true, source: sourceOf(item) };
  if (field === null) {
    const clause = { kind: 'phrase', text: value } as const;
    return { ...base, kind: 'phrase', label: `“${value}”`, clause };
  }
  if (!isField(field)) {
    const near = nearestNames(field, fieldNames, 1)[0];
    const hint = near === undefined ? '' : ` (${near}: is one)`;
    const message = `There is no field “${field}:”${hint}, so it was searched as words.`;
    notes.push({ span, code: 'unknown-field', message });
    const clause = { kind: 'words', text: `${field} ${value}` } as const;
    return { ...base, kind: 'words', label: clause.text, clause, explicit: false };
  }
  const reading = readField(field, value, quoted, words);
  if ('fault' in reading) {
    notes.push({ span, code: 'unknown-value', message: `${reading.fault} It was left out.` });
    return { ...base, kind: 'left-out', label: value, clause: null };
  }
  const { kind, label, clause, ...settings } = reading;
  return { ...base, kind, label, clause, ...settings } as Chip;
}

/** A part as it is printed. */
function sourceOf({ negated, field, value, quoted }: QueryItem): string {
  const text = quoted ? `"${value}"` : value;
  return `${negated ? '-' : ''}${field === null ? '' : `${field}:`}${text}`;
}

function openQuoteNote(at: number): QueryNote {
  return {
    span: { start: at, end: at + 1 },
    code: 'open-quote',
    message: 'This quote is never closed, so the words after it were read one by one.',
  };
}

function cutNote(at: number, length: number): QueryNote {
  return {
    span: { start: at, end: length },
    code: 'too-long',
    message: `The query is too long: the first ${MOST_ITEMS} terms were read, the rest was left out.`,
  };
}

/** A chip that sets how the whole query is read. */
type SettingChip = Chip & { readonly state?: SearchState; readonly sort?: SearchSort };

/** The conditions of chips; the last word on state and order counts. */
export function toQuery(chips: readonly Chip[]): SearchQuery {
  let state: SearchState = 'open';
  let sort: SearchSort = 'relevance';
  for (const chip of chips as readonly SettingChip[]) {
    state = chip.state ?? state;
    sort = chip.sort ?? sort;
  }
  return { where: { kind: 'all', of: clausesOf(chips) }, state, sort };
}

/** Conditions of which all must hold; those joined by `or` are one. */
export function clausesOf(chips: readonly Chip[]): readonly SearchClause[] {
  const clauses: SearchClause[] = [];
  let choices: SearchClause[] = [];
  for (const { clause, negated, orNext } of chips) {
    if (clause !== null) choices.push(negated ? { kind: 'not', of: clause } : clause);
    if (orNext) continue;
    if (choices.length === 1) clauses.push(choices[0]!);
    else if (choices.length > 1) clauses.push({ kind: 'any', of: choices });
    choices = [];
  }
  if (choices.length > 0)
    clauses.push(choices.length === 1 ? choices[0]! : { kind: 'any', of: choices });
  return clauses;
}

/** A query as text that is understood in the same way. */
export function printQuery({ chips }: Pick<ParsedQuery, 'chips'>): string {
  return chips
    .map(({ source, orNext }, at) => (orNext && at < chips.length - 1 ? `${source} or` : source))
    .join(' ');
}

/** The text of a query without one of its parts. */
export function withoutChip({ chips }: Pick<ParsedQuery, 'chips'>, at: number): string {
  const left = chips.toSpliced(at, 1).map((chip, number) =>
    // What was joined to the part that went away alone is joined no longer.
    number === at - 1 && !chips[at]!.orNext ? { ...chip, orNext: false } : chip,
  );
  return printQuery({ chips: left });
}
