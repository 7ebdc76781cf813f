import type { SearchQuery, SearchSort, SearchState } from '../../domain/search-query.js';
import type { ChipKind, QueryNote } from '../../search/chips.js';
import { printQuery, withoutChip, type ParsedQuery } from '../../search/parse-query.js';

/** How a query was understood, so that its reader can see it and change it. */
export interface UnderstoodQuery {
  /** The query in a form that is understood in the same way. */
  readonly text: string;
  readonly chips: readonly UnderstoodChip[];
  readonly notes: readonly QueryNote[];
  readonly sort: SearchSort;
  readonly state: SearchState;
}

/** A part of a query. */
export interface UnderstoodChip {
  /** UTF-16 units of the text as it was given. */
  readonly span: { readonly start: number; readonly end: number };
  readonly kind: ChipKind;
  readonly label: string;
  readonly source: string;
  readonly negated: boolean;
  readonly orNext: boolean;
  /** The query without it. */
  readonly without: string;
}

/** What is told of a query; one that a program built has no chips. */
export function toUnderstood(parsed: ParsedQuery | null, query: SearchQuery): UnderstoodQuery {
  const { sort, state } = query;
  if (parsed === null) return { text: '', chips: [], notes: [], sort, state };
  return {
    text: printQuery(parsed),
    chips: parsed.chips.map(({ span, kind, label, source, negated, orNext }, at) => ({
      span,
      kind,
      label,
      source,
      negated,
      orNext,
      without: withoutChip(parsed, at),
    })),
    notes: parsed.notes,
    sort,
    state,
  };
}
