import { sql, type Selectable } from 'kysely';
import type { FindingAnswer, ListingContent } from '../domain/listing-content.js';
import type { ListingStatus } from '../domain/listing.js';
import type { SpamSign } from '../domain/moderation.js';
import type { Queries } from './database.js';
import type { ListingsTable } from './listings-tables.js';

/** Names a listing for good. */
export interface ListingKey {
  readonly organisation: string;
  readonly listing: string;
}

/** The posting of an own board that a listing was made from. */
export interface ListingOrigin {
  readonly board: string;
  readonly externalId: string;
  /** Hash of what it said when it was read. */
  readonly hash: string;
  /** The version that was made of it; where the listing is another one, people have changed it. */
  readonly version: number;
}

/** A listing as it is stored. */
export interface StoredListing extends ListingKey {
  /** Counts every change; a change names the version that it was made upon. */
  readonly version: number;
  readonly status: ListingStatus;
  readonly content: ListingContent;
  readonly answers: readonly FindingAnswer[];
  readonly signs: readonly SpamSign[];
  /** Whether no signs wait for a person to look at them. */
  readonly reviewed: boolean;
  readonly origin: ListingOrigin | null;
  /** ISO 8601. */
  readonly created: string;
  readonly changed: string;
}

/** What is noted with a change. */
export interface ListingChange {
  readonly event: string;
  readonly at: string;
  /** Who did it; `null` where time did. */
  readonly by: string | null;
}

/** Stores a new listing as its first version. Call it inside a transaction. */
export async function addListing(
  db: Queries,
  listing: Omit<StoredListing, 'version' | 'created' | 'changed'>,
  change: ListingChange,
): Promise<void> {
  await db
    .insertInto('listings')
    .values({
      organisation: listing.organisation,
      listing: listing.listing,
      version: 1,
      created: change.at,
      from_board: listing.origin?.board ?? null,
      from_id: listing.origin?.externalId ?? null,
      ...toRow(listing, change),
    })
    .execute();
  await noteHistory(db, listing, 1, change, listing.content);
}

/**
 * Stores a listing on top of the version that it was read as; `false` where that is not the stored
 * one any more, and nothing was written then. Call it inside a transaction.
 *
 * @param rewritten whether its content changed, so that the history keeps it
 */
export async function changeListing(
  db: Queries,
  listing: StoredListing,
  change: ListingChange,
  rewritten: boolean,
): Promise<boolean> {
  const row = await db
    .updateTable('listings')
    .set({ ...toRow(listing, change), version: listing.version + 1 })
    .where('organisation', '=', listing.organisation)
    .where('listing', '=', listing.listing)
    .where('version', '=', listing.version)
    .returning('version')
    .executeTakeFirst();
  if (row === undefined) return false;
  await noteHistory(db, listing, row.version, change, rewritten ? listing.content : null);
  return true;
}

/** A listing of an organisation, or `null`. */
export async function readListing(
  db: Queries,
  { organisation, listing }: ListingKey,
): Promise<StoredListing | null> {
  const row = await db
    .selectFrom('listings')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('listing', '=', listing)
    .executeTakeFirst();
  return row === undefined ? null : toListing(row);
}

/** A listing by its own id, whoever has it: for its public page. */
export async function findListing(db: Queries, listing: string): Promise<StoredListing | null> {
  const row = await db
    .selectFrom('listings')
    .selectAll()
    .where('listing', '=', listing)
    .executeTakeFirst();
  return row === undefined ? null : toListing(row);
}

/** Listings of an organisation, the newest first. */
export async function listListings(
  db: Queries,
  organisation: string,
  { limit, after, published }: ListingPage,
): Promise<readonly StoredListing[]> {
  const rows = await db
    .selectFrom('listings as l')
    .selectAll('l')
    .where('l.organisation', '=', organisation)
    .$if(published === true, (list) => list.where('l.state', '=', 'published'))
    .$if(after !== undefined, (list) =>
      list.where(
        sql<boolean>`(l.created, l.listing) < (
          select created, listing from listings
          where organisation = ${organisation} and listing = ${after!}
        )`,
      ),
    )
    .orderBy('l.created', 'desc')
    .orderBy('l.listing', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toListing);
}

/** Which listings of an organisation are wanted. */
export interface ListingPage {
  readonly limit: number;
  /** Id of the last one that was seen. */
  readonly after?: string;
  readonly published?: boolean;
}

/** How many listings an organisation has. */
export async function countListings(db: Queries, organisation: string): Promise<number> {
  const row = await db
    .selectFrom('listings')
    .select((select) => select.fn.countAll<number>().as('n'))
    .where('organisation', '=', organisation)
    .executeTakeFirstOrThrow();
  return row.n;
}

/** Listings that were made from the postings of an own board. */
export async function readListingsFrom(
  db: Queries,
  organisation: string,
  board: string,
): Promise<readonly StoredListing[]> {
  const rows = await db
    .selectFrom('listings')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('from_board', '=', board)
    .execute();
  return rows.map(toListing);
}

/** Published listings whose last day has passed. */
export async function readOverdue(
  db: Queries,
  today: string,
  limit: number,
): Promise<readonly StoredListing[]> {
  const rows = await db
    .selectFrom('listings')
    .selectAll()
    .where('state', '=', 'published')
    .where('valid_through', '<', today)
    .orderBy('valid_through')
    .limit(limit)
    .execute();
  return rows.map(toListing);
}

/** Listings with signs of spam that nobody has looked at, the longest waiting first. */
export async function readUnreviewed(
  db: Queries,
  limit: number,
): Promise<readonly StoredListing[]> {
  const rows = await db
    .selectFrom('listings')
    .selectAll()
    .where('reviewed', '=', false)
    .orderBy('changed')
    .orderBy('listing')
    .limit(limit)
    .execute();
  return rows.map(toListing);
}

/** One version of a listing. */
export interface ListingVersion extends ListingChange {
  readonly version: number;
  /** What was written then; `null` where only the state changed. */
  readonly content: ListingContent | null;
}

/** All versions of a listing, the latest first. */
export async function readHistory(
  db: Queries,
  { organisation, listing }: ListingKey,
): Promise<readonly ListingVersion[]> {
  const rows = await db
    .selectFrom('listing_history')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('listing', '=', listing)
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ version, event, at, by_person, content }) => ({
    version,
    event,
    at: at.toISOString(),
    by: by_person,
    content,
  }));
}

async function noteHistory(
  db: Queries,
  { organisation, listing }: ListingKey,
  version: number,
  { event, at, by }: ListingChange,
  content: ListingContent | null,
): Promise<void> {
  await db
    .insertInto('listing_history')
    .values({
      ...{ organisation, listing, version, event, at, by_person: by },
      content: content === null ? null : JSON.stringify(content),
    })
    .execute();
}

/** The columns that every change writes. */
function toRow(
  listing: Omit<StoredListing, 'version' | 'created' | 'changed'>,
  { at, by }: ListingChange,
) {
  const { status, content, answers, signs, reviewed, origin } = listing;
  return {
    state: status.state,
    first_published: status.firstPublished,
    date_posted: status.datePosted,
    valid_through: status.validThrough,
    renewals: status.renewals,
    state_before: status.before,
    block_reason: status.reason,
    content: JSON.stringify(content),
    answers: JSON.stringify(answers),
    signs: JSON.stringify(signs),
    reviewed,
    from_hash: origin?.hash ?? null,
    from_version: origin?.version ?? null,
    changed: at,
    changed_by_person: by,
  };
}

function toListing(row: Selectable<ListingsTable>): StoredListing {
  const { from_board: board, from_id: externalId, from_hash: hash, from_version: version } = row;
  return {
    organisation: row.organisation,
    listing: row.listing,
    version: row.version,
    status: {
      state: row.state,
      firstPublished: row.first_published,
      datePosted: row.date_posted,
      validThrough: row.valid_through,
      renewals: row.renewals,
      before: row.state_before,
      reason: row.block_reason,
    },
    content: row.content,
    answers: row.answers,
    signs: row.signs,
    reviewed: row.reviewed,
    origin:
      board === null || externalId === null
        ? null
        : { board, externalId, hash: hash ?? '', version: version ?? 0 },
    created: row.created.toISOString(),
    changed: row.changed.toISOString(),
  };
}

/** Notes signs of spam of a listing, which is no change that its writers see. */
export async function noteSigns(
  db: Queries,
  { organisation, listing }: ListingKey,
  { signs, reviewed }: Pick<StoredListing, 'signs' | 'reviewed'>,
): Promise<void> {
  await db
    .updateTable('listings')
    .set({ signs: JSON.stringify(signs), reviewed })
    .where('organisation', '=', organisation)
    .where('listing', '=', listing)
    .execute();
}
