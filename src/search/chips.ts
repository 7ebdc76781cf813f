import type { Span } from '../base/span.js';
import type { SearchClause } from '../domain/search-query.js';

/** A part of a query, with how it was understood. */
export interface Chip {
  /** Where it stands in the text, in UTF-16 units. */
  readonly span: Span;
  /** As it is printed: with one blank between words and quotes that close. */
  readonly source: string;
  readonly kind: ChipKind;
  /** In words, such as `Kubernetes`, `in Germany`, `at least 120,000 a year`. */
  readonly label: string;
  readonly negated: boolean;
  /** Whether either this or the next one is enough. */
  readonly orNext: boolean;
  /** What it asks for; `null` for what narrows nothing. */
  readonly clause: SearchClause | null;
  /** Whether a field names it (`skill:python`), so that nothing may be left out of it. */
  readonly explicit: boolean;
}

export const chipKinds = [
  'words',
  'phrase',
  'title',
  'company',
  'city',
  'skill',
  'role',
  'level',
  'place',
  'workplace',
  'employment',
  'source',
  'board',
  'language',
  'years',
  'pay',
  'posted',
  'is',
  'state',
  'sort',
  'left-out',
] as const;

/** What a part of a query was taken for; `left-out` for what was not understood or tells nothing. */
export type ChipKind = (typeof chipKinds)[number];

/** Something about a query that its reader should know. */
export interface QueryNote {
  readonly span: Span;
  readonly code: (typeof noteCodes)[number];
  readonly message: string;
}

/** What may be said of a query. */
export const noteCodes = [
  'open-quote',
  'too-long',
  'unknown-field',
  'unknown-value',
  'left-out',
] as const;
