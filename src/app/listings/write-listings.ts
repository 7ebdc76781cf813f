import { randomUUID } from 'node:crypto';
import { stepListing, newListing } from '../../board/listing.js';
import type { FindingAnswer, ListingContent } from '../../domain/listing-content.js';
import { closePosting } from '../../store/blocks.js';
import { inTransaction, runQuery } from '../../store/database.js';
import {
  addListing,
  countListings,
  listListings as listStored,
  readHistory,
  type ListingKey,
  type ListingVersion,
  type StoredListing,
} from '../../store/listings.js';
import { holdOrganisation } from '../../store/organisations.js';
import { writePostings } from '../../store/write-postings.js';
import type { Context } from '../context.js';
import { ok, type Outcome, type Refusal } from '../outcome.js';
import { cleanAnswers, cleanContent, refuseContent } from './clean-content.js';
import { findSigns } from './find-signs.js';
import { refuseOpen, reviewContent } from './lint-content.js';
import {
  asOf,
  editConflict,
  openListing,
  openOrganisation,
  refuseStep,
  toEmployer,
  toOwnListing,
  type ChangeOutcome,
  type OpenedListing,
  type OwnListing,
} from './listing-access.js';
import type { ListingTools } from './listing-tools.js';
import { storeChange } from './store-change.js';
import { toPublicListing } from './to-public-listing.js';
import { judgeListing, postingKeyOf, settlePostings } from './write-posting.js';

export type { ListingVersion } from '../../store/listings.js';

/** Listings of one organisation beyond which somebody is filling the store. */
const MOST_LISTINGS = 2_000;

/** Begins a listing as a draft, which may be empty. */
export async function createListing(
  context: Context,
  organisation: string,
  given: ListingContent,
): Promise<Outcome<OwnListing>> {
  const opened = await openOrganisation(context, organisation, 'editor');
  if (opened.kind !== 'ok') return opened;
  const content = cleanContent(given);
  const refused = refuseContent(content);
  if (refused !== null) return refused;
  const { database, now } = context;
  const listing: StoredListing = {
    ...{ organisation, listing: randomUUID(), version: 1, status: newListing, content },
    ...{ answers: [], signs: [], reviewed: true, origin: null, created: now, changed: now },
  };
  const by = opened.value.person;
  return inTransaction(database, async (db) => {
    await holdOrganisation(db, organisation);
    if ((await countListings(db, organisation)) >= MOST_LISTINGS) return tooMany;
    await addListing(db, listing, { event: 'created', at: now, by });
    return ok(toOwnListing(listing));
  });
}

const tooMany: Refusal = {
  kind: 'conflict',
  code: 'too-many-listings',
  message: `An organisation has at most ${MOST_LISTINGS} listings.`,
};

/** Listings of an organisation, the newest first, for those who belong to it. */
export async function listListings(
  context: Context,
  organisation: string,
  page: { readonly limit: number; readonly after?: string },
): Promise<Outcome<readonly OwnListing[]>> {
  const opened = await openOrganisation(context, organisation, 'reader');
  if (opened.kind !== 'ok') return opened;
  const rows = await runQuery(context.database, (db) => listStored(db, organisation, page));
  return ok(rows.map((row) => toOwnListing(asOf(row, context.now))));
}

/** One listing, for those who belong to its organisation. */
export async function readOwnListing(
  context: Context,
  key: ListingKey,
): Promise<Outcome<OwnListing>> {
  const opened = await openListing(context, key, 'reader');
  return opened.kind === 'ok' ? ok(toOwnListing(opened.value.listing)) : opened;
}

/** Everything that was written of a listing, the latest first. */
export async function readListingHistory(
  context: Context,
  key: ListingKey,
): Promise<Outcome<readonly ListingVersion[]>> {
  const opened = await openListing(context, key, 'reader');
  if (opened.kind !== 'ok') return opened;
  return ok(await runQuery(context.database, (db) => readHistory(db, key)));
}

/** A change of what a listing says. */
export interface ListingEdit {
  /** The version that was opened for writing. */
  readonly version: number;
  readonly content: ListingContent;
  readonly answers: readonly FindingAnswer[];
}

/**
 * Stores another content. Where somebody else was faster, nothing is stored and both texts come
 * back. A published listing changes for its readers at once, so its errors must be resolved or
 * answered first.
 */
export async function editListing(
  context: Context,
  tools: ListingTools,
  key: ListingKey,
  edit: ListingEdit,
): Promise<ChangeOutcome<OwnListing>> {
  const opened = await openListing(context, key, 'editor');
  if (opened.kind !== 'ok') return opened;
  const yours = { content: cleanContent(edit.content), answers: cleanAnswers(edit.answers) };
  const refused = refuseContent(yours.content);
  if (refused !== null) return refused;
  const { listing, person } = opened.value;
  if (listing.version !== edit.version) return editConflict(listing, yours);
  const step = stepListing(listing.status, { type: 'edit', at: context.now, by: person });
  if (step.kind === 'refused') return refuseStep(step);
  const next = { ...listing, ...yours, status: step.state };
  return listing.status.state === 'published'
    ? editPublished(context, tools, { ...opened.value, listing: next })
    : storeChange(context, next, { event: 'edited', by: person }, yours, (db) =>
        // Its time may be over without anybody having written that down.
        closePosting(db, postingKeyOf(opened.value.organisation.slug, key.listing), context.now),
      );
}

async function editPublished(
  context: Context,
  tools: ListingTools,
  { listing, organisation, person }: OpenedListing,
): Promise<ChangeOutcome<OwnListing>> {
  const { content, answers } = listing;
  const employer = toEmployer(organisation);
  const today = context.now.slice(0, 10);
  const review = await reviewContent(tools, { content, answers, employer, today });
  const refused = refuseOpen(review, answers);
  if (refused !== null) return refused;
  const shown = toPublicListing(listing, employer, tools.origin)!;
  const packed = await judgeListing(context, tools, shown);
  const signed = { ...listing, ...findSigns(shown, review, listing) };
  const { database, now } = context;
  const stored = await storeChange(
    context,
    signed,
    { event: 'edited', by: person },
    listing,
    (db) => writePostings(db, packed, now),
  );
  if (stored.kind === 'ok') await settlePostings(database);
  return stored;
}
