import type { ColumnType } from 'kysely';
import type { FindingAnswer, ListingContent } from '../domain/listing-content.js';
import type { ListingState } from '../domain/listing.js';
import type { ModerationAction, ReportCode, SpamSign } from '../domain/moderation.js';

type Instant = ColumnType<Date, Date | string, Date | string>;
/** A value that is written as JSON text. */
type Json<Value> = ColumnType<Value, string, string>;

/** Tables of listings, and of what keeps the board in order. */
export interface ListingsTables {
  readonly listings: ListingsTable;
  readonly listing_history: ListingHistoryTable;
  readonly board_claims: BoardClaimsTable;
  readonly posting_reports: PostingReportsTable;
  readonly posting_blocks: PostingBlocksTable;
  readonly moderation_log: ModerationLogTable;
}

/** Listings as they are now; `version` counts every change of any kind. */
export interface ListingsTable {
  readonly organisation: string;
  readonly listing: string;
  readonly version: number;
  readonly state: ListingState;
  readonly first_published: string | null;
  readonly date_posted: string | null;
  readonly valid_through: string | null;
  readonly renewals: number;
  readonly state_before: Exclude<ListingState, 'blocked'> | null;
  readonly block_reason: string | null;
  readonly content: Json<ListingContent>;
  readonly answers: Json<readonly FindingAnswer[]>;
  /** Signs of spam that were found when it was last published or changed. */
  readonly signs: Json<readonly SpamSign[]>;
  /** Whether nobody needs to look at them, or somebody has. */
  readonly reviewed: boolean;
  /** The posting of an own board that it was made from. */
  readonly from_board: string | null;
  readonly from_id: string | null;
  readonly from_hash: string | null;
  readonly from_version: number | null;
  readonly created: Instant;
  readonly changed: Instant;
  readonly changed_by_person: string | null;
}

/** One row a version. `content` is what was written then; `null` where only the state changed. */
interface ListingHistoryTable {
  readonly organisation: string;
  readonly listing: string;
  readonly version: number;
  readonly event: string;
  readonly at: Instant;
  readonly by_person: string | null;
  readonly content: ColumnType<ListingContent | null, string | null, string | null>;
}

/** Boards that an organisation says are its own. */
interface BoardClaimsTable {
  readonly organisation: string;
  readonly board: string;
  readonly company: string | null;
  readonly state: 'claimed' | 'confirmed' | 'refused';
  readonly names_agree: boolean;
  readonly claimed: Instant;
  readonly claimed_by_person: string | null;
  readonly decided: Instant | null;
  readonly reason: string | null;
}

interface PostingReportsTable {
  readonly board: string;
  readonly external_id: string;
  readonly id: string;
  readonly code: ReportCode;
  readonly text: string;
  readonly at: Instant;
  readonly reporter_person: string | null;
  readonly handled: Instant | null;
}

/** Postings that the operator keeps closed, of whatever board. */
interface PostingBlocksTable {
  readonly board: string;
  readonly external_id: string;
  readonly at: Instant;
  readonly reason: string;
}

interface ModerationLogTable {
  readonly board: string;
  readonly external_id: string;
  readonly id: string;
  readonly action: ModerationAction;
  readonly at: Instant;
  readonly by_person: string | null;
  readonly reason: string;
}
