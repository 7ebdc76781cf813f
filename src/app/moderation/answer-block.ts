import type { ModerationAction } from '../../domain/moderation.js';
import { inTransaction, runQuery } from '../../store/database.js';
import type { ListingKey } from '../../store/listings.js';
import { readModerationLog } from '../../store/moderation.js';
import { storable } from '../../store/storable.js';
import { noteSigns } from '../../store/listings.js';
import type { Context } from '../context.js';
import { openListing } from '../listings/listing-access.js';
import { postingKeyOf } from '../listings/write-posting.js';
import { ok, type Outcome } from '../outcome.js';
import { note, refuseReason } from './decide.js';

/** What an employer sees of the moderation of its listing: reasons and answers, and no names. */
export interface ListingNotice {
  readonly action: ModerationAction;
  /** ISO 8601. */
  readonly at: string;
  readonly reason: string;
}

/** Notices of one listing that are shown. */
const SHOWN = 100;

/** What was decided of a listing and answered, the latest first. Dismissed reports are nobody's. */
export async function readNotices(
  context: Context,
  key: ListingKey,
): Promise<Outcome<readonly ListingNotice[]>> {
  const opened = await openListing(context, key, 'reader');
  if (opened.kind !== 'ok') return opened;
  const posting = postingKeyOf(opened.value.organisation.slug, key.listing);
  const log = await runQuery(context.database, (db) =>
    readModerationLog(db, { key: posting, limit: SHOWN }),
  );
  return ok(
    log
      .filter(({ action }) => action !== 'dismiss')
      .map(({ action, at, reason }) => ({ action, at, reason })),
  );
}

/** The employer answers a block; the listing stands in the operator's queue again. */
export async function answerBlock(
  context: Context,
  key: ListingKey,
  text: string,
): Promise<Outcome<null>> {
  const opened = await openListing(context, key, 'editor');
  if (opened.kind !== 'ok') return opened;
  const refused = refuseReason(text);
  if (refused !== null) return refused;
  const { listing, organisation } = opened.value;
  if (listing.status.state !== 'blocked') {
    const message = 'This listing is not blocked; there is nothing to answer.';
    return { kind: 'conflict', code: 'wrong-state', message };
  }
  const posting = postingKeyOf(organisation.slug, key.listing);
  return inTransaction(context.database, async (db) => {
    const reason = storable(text).trim();
    await noteSigns(db, listing, { signs: listing.signs, reviewed: false });
    await note(context, db, posting, { action: 'answer', reason });
    return ok(null);
  });
}
