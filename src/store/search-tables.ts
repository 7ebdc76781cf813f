import type { ColumnType } from 'kysely';

/** What searches read, and saved searches. */
export interface SearchTables {
  readonly search_entries: SearchEntriesTable;
  readonly saved_searches: SavedSearchesTable;
}

/** One row a posting, narrow but for its words, which lie out of line and are read by their index. */
interface SearchEntriesTable {
  readonly board: string;
  readonly external_id: string;
  /** A hash of the key below 2^53 (`entryNumber`): a short name for hits, and how ties are broken. */
  readonly number: number;
  readonly closed: boolean;
  /** Days since 1970-01-01: posted, or first seen where that is not stated. */
  readonly day: number;
  readonly pay_currency: string | null;
  readonly pay_low: number | null;
  readonly pay_high: number | null;
  /** For sorting alone: the middle of the pay in US dollars. */
  readonly pay_dollars: number | null;
  readonly places: readonly string[];
  readonly place_text: string;
  /** What facets count and ranking weighs, packed (`packTags`). */
  readonly tags: Uint8Array;
  readonly words: ColumnType<string, never, never>;
}

/** A query that a person keeps. */
interface SavedSearchesTable {
  readonly person: string;
  readonly id: string;
  readonly name: string;
  readonly query: string;
  /** Names its feed to whoever has the address; unguessable. */
  readonly token: string;
  readonly created: ColumnType<Date, Date | string, Date | string>;
}
