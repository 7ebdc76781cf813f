import { inTransaction } from '../../store/database.js';
import { changeListing, type StoredListing } from '../../store/listings.js';
import type { writePostings } from '../../store/write-postings.js';
import type { Context } from '../context.js';
import { notFound, ok } from '../outcome.js';
import {
  editConflict,
  readNow,
  toOwnListing,
  type ChangeOutcome,
  type OwnListing,
} from './listing-access.js';

/** A transaction of the store. */
type Trx = Parameters<typeof writePostings>[0];

/** Writes a listing on top of its version, and what goes with it, or tells that it was changed. */
export async function storeChange(
  context: Context,
  next: StoredListing,
  change: { readonly event: string; readonly by: string },
  yours: Pick<StoredListing, 'content' | 'answers'>,
  andWrite?: (db: Trx) => Promise<void>,
): Promise<ChangeOutcome<OwnListing>> {
  const { database, now } = context;
  return inTransaction(database, async (db) => {
    const rewritten = change.event === 'edited';
    if (await changeListing(db, next, { ...change, at: now }, rewritten)) {
      await andWrite?.(db);
      return ok(toOwnListing({ ...next, version: next.version + 1, changed: now }));
    }
    const current = await readNow(db, next, now);
    return current === null ? notFound('listing') : editConflict(current, yours);
  });
}
