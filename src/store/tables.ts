import type { ColumnType, Generated } from 'kysely';
import type { AccountsTables } from './accounts-tables.js';
import type { BoardTables } from './board-tables.js';
import type { ListingsTables } from './listings-tables.js';
import type { ScoreTables } from './score-tables.js';
import type { SearchTables } from './search-tables.js';

type Instant = ColumnType<Date, Date | string, Date | string>;

/**
 * The tables as Kysely sees them. Every table that grows with postings carries its distribution
 * key (`board`, `hash`, `fact`) in its primary key; `boards` is small and may stand on every node.
 */
export interface Tables
  extends AccountsTables, BoardTables, ScoreTables, ListingsTables, SearchTables {
  readonly boards: BoardsTable;
  readonly postings: PostingsTable;
  readonly documents: DocumentsTable;
  readonly sightings: SightingsTable;
  readonly rollup_deltas: RollupDeltasTable;
  readonly rollups: RollupsTable;
  readonly sketches: SketchesTable;
  readonly uncompared: UncomparedTable;
  readonly uncounted: UncomparedTable;
  readonly http_answers: HttpAnswersTable;
  readonly requests: RequestsTable;
}

interface BoardsTable {
  readonly board: string;
  readonly source: string;
  readonly company: string | null;
  readonly followed: boolean;
  readonly added: Instant;
  readonly tried: Instant | null;
  readonly completed: Instant | null;
  readonly problem: string | null;
}

/** What lists show and filter on. The text lies out of line. */
export interface PostingsTable {
  readonly board: string;
  readonly external_id: string;
  readonly source: string;
  readonly url: string | null;
  readonly title: string;
  readonly company: string | null;
  readonly location: string | null;
  readonly role: string | null;
  readonly level: string;
  readonly place: string;
  readonly month: string;
  readonly posted: string | null;
  readonly valid_through: string | null;
  readonly language: string;
  readonly facts: readonly string[];
  readonly body: string;
  readonly first_seen: Instant;
  readonly closed: Instant | null;
  readonly duplicate_group: string | null;
  readonly repost_board: string | null;
  readonly repost_id: string | null;
}

/** What is read one posting at a time. */
interface DocumentsTable {
  readonly board: string;
  readonly external_id: string;
  readonly payload: Uint8Array;
  readonly analysis: Uint8Array;
  readonly fingerprint: Uint8Array;
  /** What `sketches` holds of it, so that this can be taken away again. */
  readonly sketch: readonly number[];
  readonly engine: string;
  readonly lexicon: string;
  readonly model: string;
}

/** What changes whenever a board is read, kept narrow so that this stays cheap. */
export interface SightingsTable {
  readonly board: string;
  readonly external_id: string;
  readonly content_hash: string;
  readonly last_seen: Instant;
}

/** Counts not yet taken out of the roll-ups; written as postings change, in one transaction. */
interface RollupDeltasTable {
  readonly id: Generated<number>;
  readonly role: string;
  readonly level: string;
  readonly place: string;
  readonly source: string;
  readonly month: string;
  readonly fact: string;
  readonly n: number;
}

/** Folded counts. `''` stands for "all together" and `none` for a posting without a role. */
interface RollupsTable {
  readonly fact: string;
  readonly role: string;
  readonly level: string;
  readonly place: string;
  readonly source: string;
  readonly month: string;
  readonly n: number;
}

interface SketchesTable {
  readonly hash: number;
  readonly board: string;
  readonly external_id: string;
}

/** Postings not yet compared with the others, or not yet counted in the roll-ups. */
interface UncomparedTable {
  readonly board: string;
  readonly external_id: string;
}

/** What a server said about an address, so that it can be asked whether that changed. */
interface HttpAnswersTable {
  readonly asked: string;
  /** What answered, after redirects. */
  readonly url: string;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly body: Uint8Array;
  readonly stored: Instant;
}

/** Requests of the last day, by the line they were made in, so that budgets outlive a process. */
interface RequestsTable {
  readonly lane: string;
  readonly id: Generated<number>;
  readonly made: Instant;
}
