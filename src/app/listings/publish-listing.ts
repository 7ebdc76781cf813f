import { addDays, dayOf } from '../../base/days.js';
import { MOST_DAYS_OPEN, stepListing } from '../../board/listing.js';
import type { CopiedFrom } from '../../board/spam-signs.js';
import type { FindingAnswer, PublicListing } from '../../domain/listing-content.js';
import type { ListingEvent } from '../../domain/listing.js';
import { closePosting } from '../../store/blocks.js';
import { readBoardClaim } from '../../store/board-claims.js';
import { inTransaction, runQuery } from '../../store/database.js';
import { readCopies } from '../../store/listing-copies.js';
import {
  changeListing,
  noteSigns,
  readOverdue,
  type ListingKey,
  type StoredListing,
} from '../../store/listings.js';
import { readOrganisation } from '../../store/organisations.js';
import { writePostings } from '../../store/write-postings.js';
import type { Context } from '../context.js';
import type { Refusal } from '../outcome.js';
import { cleanAnswers } from './clean-content.js';
import { findSigns } from './find-signs.js';
import { refuseOpen, reviewContent, type ListingReview } from './lint-content.js';
import {
  asOf,
  editConflict,
  openListing,
  refuseStep,
  toEmployer,
  type ChangeOutcome,
  type OpenedListing,
  type OwnListing,
} from './listing-access.js';
import type { ListingTools } from './listing-tools.js';
import { toPublicListing } from './to-public-listing.js';
import { storeChange } from './store-change.js';
import { judgeListing, postingKeyOf, settlePostings } from './write-posting.js';

/** How a listing is to be published or renewed. */
export interface PublishRequest {
  /** The version that was looked at. */
  readonly version: number;
  /** Last day, `YYYY-MM-DD`; as long as is allowed where it is left out. */
  readonly validThrough?: string;
  /** Reasons for findings that stay, in place of those stored. */
  readonly answers?: readonly FindingAnswer[];
}

/**
 * Publishes a draft: from now on it is a posting like any other, judged, scored, searched and counted.
 * Errors of the linter must be resolved or answered before.
 */
export function publishListing(
  context: Context,
  tools: ListingTools,
  key: ListingKey,
  request: PublishRequest,
): Promise<ChangeOutcome<OwnListing>> {
  return open(context, tools, key, { ...request, type: 'publish' });
}

/** Says that a listing is still open, for another while. */
export function renewListing(
  context: Context,
  tools: ListingTools,
  key: ListingKey,
  request: PublishRequest,
): Promise<ChangeOutcome<OwnListing>> {
  return open(context, tools, key, { ...request, type: 'renew' });
}

type OpenRequest = PublishRequest & { readonly type: 'publish' | 'renew' };

async function open(
  context: Context,
  tools: ListingTools,
  key: ListingKey,
  request: OpenRequest,
): Promise<ChangeOutcome<OwnListing>> {
  const opened = await openListing(context, key, 'editor');
  if (opened.kind !== 'ok') return opened;
  const { listing, organisation, person } = opened.value;
  const answers = request.answers === undefined ? listing.answers : cleanAnswers(request.answers);
  const yours = { content: listing.content, answers };
  if (listing.version !== request.version) return editConflict(listing, yours);
  const refused = await refuseOrigin(context, listing);
  if (refused !== null) return refused;
  const today = dayOf(context.now);
  const { content } = listing;
  const employer = toEmployer(organisation);
  const review = await reviewContent(tools, { content, answers, employer, today });
  const stepped = stepListing(listing.status, toEvent(context, person, request));
  if (stepped.kind === 'refused') return refuseStep(stepped);
  const errors = refuseOpen(review, answers);
  if (errors !== null) return errors;
  const next = { ...listing, answers, status: stepped.state };
  return write(context, tools, { listing: next, organisation, person }, { review, request });
}

/** The states count errors too; here they are refused one by one, with what they are. */
function toEvent(context: Context, by: string, { type, validThrough }: OpenRequest): ListingEvent {
  const last = validThrough ?? addDays(dayOf(context.now), MOST_DAYS_OPEN);
  return { type, at: context.now, by, validThrough: last, openErrors: 0 };
}

/** What comes of a board that is not the organisation's, or may not be, is not published. */
async function refuseOrigin(
  { database }: Context,
  { organisation, origin }: StoredListing,
): Promise<Refusal | null> {
  if (origin === null) return null;
  const claim = await runQuery(database, (db) => readBoardClaim(db, organisation, origin.board));
  if (claim === null || claim.state === 'confirmed') return null;
  if (claim.state === 'claimed' && claim.namesAgree) return null;
  const why =
    claim.state === 'refused'
      ? `The operator does not take ${claim.board} for a board of yours: ${claim.reason ?? ''}`
      : `${claim.board} names ${claim.company ?? 'no employer'}; the operator has to confirm first that it is yours.`;
  return { kind: 'conflict', code: 'board-not-confirmed', message: why };
}

async function write(
  context: Context,
  tools: ListingTools,
  { listing, organisation, person }: OpenedListing,
  { review, request }: { readonly review: ListingReview; readonly request: OpenRequest },
): Promise<ChangeOutcome<OwnListing>> {
  const shown = toPublicListing(listing, toEmployer(organisation), tools.origin)!;
  const packed = await judgeListing(context, tools, shown);
  const event = request.type === 'publish' ? 'published' : 'renewed';
  const signed = { ...listing, ...findSigns(shown, review, listing) };
  const stored = await storeChange(context, signed, { event, by: person }, listing, (db) =>
    writePostings(db, packed, context.now),
  );
  if (stored.kind !== 'ok') return stored;
  await settlePostings(context.database);
  await noteCopies(context, shown, { review, listing: signed });
  return stored;
}

/** Once it was compared with all others: whether another employer has this text. */
async function noteCopies(
  { database }: Context,
  shown: PublicListing,
  { review, listing }: { readonly review: ListingReview; readonly listing: StoredListing },
): Promise<void> {
  const key = postingKeyOf(shown.employer.slug, shown.id);
  const copies: readonly CopiedFrom[] = await runQuery(database, (db) =>
    readCopies(db, key, shown.employer.name),
  );
  if (copies.length === 0) return;
  const signs = findSigns(shown, review, listing, copies);
  await runQuery(database, (db) => noteSigns(db, listing, signs));
}

/** Takes a listing down for good. */
export async function closeListing(
  context: Context,
  key: ListingKey,
  version: number,
): Promise<ChangeOutcome<OwnListing>> {
  const opened = await openListing(context, key, 'editor');
  if (opened.kind !== 'ok') return opened;
  const { listing, organisation, person } = opened.value;
  if (listing.version !== version) return editConflict(listing, listing);
  const { now } = context;
  const step = stepListing(listing.status, { type: 'close', at: now, by: person });
  if (step.kind === 'refused') return refuseStep(step);
  const next = { ...listing, status: step.state };
  return storeChange(context, next, { event: 'closed', by: person }, listing, (db) =>
    closePosting(db, postingKeyOf(organisation.slug, key.listing), now),
  );
}

/** Listings that are written down as expired in one go. */
const EXPIRED_AT_ONCE = 100;

/**
 * Writes down which listings are over, and closes their postings. They are shown as expired from the
 * first moment; this is for search and figures. Gives their number; for a background task.
 */
export async function expireListings({
  database,
  now,
}: Pick<Context, 'database' | 'now'>): Promise<number> {
  for (let done = 0; ;) {
    const overdue = await runQuery(database, (db) => readOverdue(db, dayOf(now), EXPIRED_AT_ONCE));
    for (const listing of overdue) await expire({ database, now }, listing);
    done += overdue.length;
    if (overdue.length < EXPIRED_AT_ONCE) return done;
  }
}

async function expire(
  { database, now }: Pick<Context, 'database' | 'now'>,
  listing: StoredListing,
): Promise<void> {
  await inTransaction(database, async (db) => {
    const organisation = await readOrganisation(db, { id: listing.organisation });
    const change = { event: 'expired', at: now, by: null };
    const isDone = await changeListing(db, asOf(listing, now), change, false);
    if (!isDone || organisation === null) return;
    await closePosting(db, postingKeyOf(organisation.slug, listing.listing), now);
  });
}
