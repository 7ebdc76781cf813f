import { randomUUID } from 'node:crypto';
import { stepListing } from '../../board/listing.js';
import { LISTING_SOURCE } from '../../domain/listing-content.js';
import type { ListingEvent } from '../../domain/listing.js';
import type { ModerationAction } from '../../domain/moderation.js';
import { listingBoard } from '../../domain/listing-content.js';
import type { PostingKey } from '../../domain/stored-posting.js';
import { blockPosting, isBlocked, openPosting, unblockPosting } from '../../store/blocks.js';
import { decideBoardClaim } from '../../store/board-claims.js';
import { inTransaction } from '../../store/database.js';
import { changeListing, findListing, noteSigns, type StoredListing } from '../../store/listings.js';
import { handleReports, hasPosting, logModeration } from '../../store/moderation.js';
import { readOrganisation } from '../../store/organisations.js';
import { storable } from '../../store/storable.js';
import type { Context } from '../context.js';
import { asOf } from '../listings/listing-access.js';
import { notFound, ok, type Outcome, type Refusal } from '../outcome.js';
import { refuseOthers } from './review-queue.js';

/** What the operator decides of a posting. */
export interface Decision extends PostingKey {
  readonly action: 'block' | 'unblock' | 'dismiss';
  /** Told to the employer of a listing that is blocked. */
  readonly reason: string;
}

const LONGEST_REASON = 2_000;

type Queries = Parameters<Parameters<typeof inTransaction>[1]>[0];

/** A step in the middle of a transaction: done, or refused with nothing written. */
type Done = Refusal | null;

/**
 * Carries out what the operator decides, and notes it in the log: a block closes a posting of
 * whatever board until it is unblocked; to dismiss says that nothing is wrong.
 */
export async function decidePosting(
  context: Context,
  { board, externalId, action, reason }: Decision,
): Promise<Outcome<null>> {
  const refused = refuseOthers(context) ?? refuseReason(reason);
  if (refused !== null) return refused;
  const key = { board: storable(board), externalId: storable(externalId) };
  const said = storable(reason).trim();
  return inTransaction(context.database, async (db) => {
    const listing = await findListingOf(db, key);
    if (listing === null && !(await hasPosting(db, key))) return notFound('posting');
    const step = { context, db, key, reason: said };
    const done =
      action === 'dismiss'
        ? null
        : action === 'block'
          ? await block(step, listing)
          : await unblock(step, listing);
    if (done !== null) return done;
    if (action !== 'unblock') await handleReports(db, key, context.now);
    if (listing !== null) await noteSigns(db, listing, { signs: listing.signs, reviewed: true });
    await note(context, db, key, { action, reason: said });
    return ok(null);
  });
}

interface Step {
  readonly context: Context;
  readonly db: Queries;
  readonly key: PostingKey;
  readonly reason: string;
}

async function block(step: Step, listing: StoredListing | null): Promise<Done> {
  const { context, db, key, reason } = step;
  const { now: at } = context;
  if (await isBlocked(db, key)) {
    return { kind: 'conflict', code: 'wrong-state', message: 'This posting is blocked already.' };
  }
  if (listing !== null) {
    const done = await stepStored(step, listing, (by) => ({ type: 'block', at, by, reason }));
    if (done !== null) return done;
  }
  await blockPosting(db, key, { at, reason });
  return null;
}

async function unblock(step: Step, listing: StoredListing | null): Promise<Done> {
  const { context, db, key } = step;
  const { now: at } = context;
  if (!(await unblockPosting(db, key))) {
    return { kind: 'conflict', code: 'wrong-state', message: 'This posting is not blocked.' };
  }
  if (listing === null) return null;
  const done = await stepStored(step, listing, (by) => ({ type: 'unblock', at, by }));
  if (done !== null) return done;
  const after = await findListing(db, listing.listing);
  if (after?.status.state === 'published') await openPosting(db, key, at);
  return null;
}

async function stepStored(
  { context, db }: Step,
  listing: StoredListing,
  eventBy: (by: string) => ListingEvent,
): Promise<Done> {
  const by = context.viewer.kind === 'person' ? context.viewer.person : '';
  const event = eventBy(by);
  const result = stepListing(asOf(listing, context.now).status, event);
  if (result.kind === 'refused') {
    return { kind: 'conflict', code: result.code, message: result.message };
  }
  const change = { event: `${event.type}ed`, at: context.now, by };
  if (await changeListing(db, { ...listing, status: result.state }, change, false)) return null;
  const message = 'The listing was changed just now; decide again.';
  return { kind: 'conflict', code: 'changed-elsewhere', message };
}

/** The listing that a posting was made from, or that was never published; `null` for others. */
async function findListingOf(
  db: Queries,
  { board, externalId }: PostingKey,
): Promise<StoredListing | null> {
  if (!board.startsWith(`${LISTING_SOURCE}:`)) return null;
  const listing = await findListing(db, externalId);
  const organisation =
    listing === null ? null : await readOrganisation(db, { id: listing.organisation });
  return organisation !== null && listingBoard(organisation.slug) === board ? listing : null;
}

/** Decides whether a board is the organisation's that says so. */
export async function decideClaim(
  context: Context,
  claim: {
    readonly organisation: string;
    readonly board: string;
    readonly confirmed: boolean;
    readonly reason: string;
  },
): Promise<Outcome<null>> {
  const refused = refuseOthers(context) ?? (claim.confirmed ? null : refuseReason(claim.reason));
  if (refused !== null) return refused;
  const reason = storable(claim.reason).trim().slice(0, LONGEST_REASON);
  const state = claim.confirmed ? 'confirmed' : 'refused';
  return inTransaction(context.database, async (db) => {
    if (!(await decideBoardClaim(db, claim, { state, at: context.now, reason }))) {
      return notFound('claim');
    }
    const action = claim.confirmed ? 'confirm-board' : 'refuse-board';
    const key = { board: claim.board, externalId: claim.organisation };
    await note(context, db, key, { action, reason });
    return ok(null);
  });
}

/** A refusal of a reason that says nothing, or too much. */
export function refuseReason(reason: string): Refusal | null {
  const length = reason.trim().length;
  if (length > 0 && length <= LONGEST_REASON) return null;
  const detail = length === 0 ? 'Give a reason.' : `Use at most ${LONGEST_REASON} characters.`;
  return { kind: 'invalid', message: detail, errors: [{ pointer: '/reason', detail }] };
}

/** Notes in the log what was done, by whoever asks. */
export async function note(
  { viewer, now: at }: Context,
  db: Queries,
  key: PostingKey,
  { action, reason }: { readonly action: ModerationAction; readonly reason: string },
): Promise<void> {
  const by = viewer.kind === 'person' ? viewer.person : null;
  await logModeration(db, { ...key, id: randomUUID(), action, at, by, reason });
}
