import { dayOf } from '../../base/days.js';
import { isOver, stepListing } from '../../board/listing.js';
import type { Organisation, Permission } from '../../domain/account.js';
import type {
  FindingAnswer,
  ListingContent,
  ListingEmployer,
} from '../../domain/listing-content.js';
import type { ListingStatus } from '../../domain/listing.js';
import { runQuery, type Queries } from '../../store/database.js';
import { readListing, type ListingKey, type StoredListing } from '../../store/listings.js';
import { readOrganisation } from '../../store/organisations.js';
import { requireMember } from '../accounts/require-member.js';
import type { Context } from '../context.js';
import { notFound, ok, type Outcome, type Refusal } from '../outcome.js';

/** A listing as those who belong to its organisation see it. */
export interface OwnListing {
  readonly id: string;
  /** To be sent with the next change, so that nobody's work is written over. */
  readonly version: number;
  readonly status: ListingStatus;
  readonly content: ListingContent;
  readonly answers: readonly FindingAnswer[];
  /** The posting of an own board that it was made from. */
  readonly origin: { readonly board: string; readonly externalId: string } | null;
  /** ISO 8601. */
  readonly created: string;
  readonly changed: string;
}

/** Somebody else changed the listing first. Nothing was written; both texts are here. */
export interface EditConflict {
  readonly kind: 'conflict';
  readonly code: 'changed-elsewhere';
  readonly message: string;
  /** As it is stored now. */
  readonly current: OwnListing;
  /** What was sent. */
  readonly yours: { readonly content: ListingContent; readonly answers: readonly FindingAnswer[] };
}

/** What came of a change of a listing. */
export type ChangeOutcome<Value> = Outcome<Value> | EditConflict;

/** A listing with its employer, and whoever asks. */
export interface OpenedListing {
  readonly listing: StoredListing;
  readonly organisation: Organisation;
  readonly person: string;
}

/** An organisation and a permission in it. */
export async function openOrganisation(
  { database, viewer }: Context,
  organisation: string,
  least: Permission,
): Promise<Outcome<{ readonly organisation: Organisation; readonly person: string }>> {
  const member = requireMember(viewer, organisation, least);
  if (member.kind !== 'ok') return member;
  const found = await runQuery(database, (db) => readOrganisation(db, { id: organisation }));
  if (found === null) return notFound('organisation');
  return ok({ organisation: found, person: member.value.person });
}

/** A listing of an organisation, for those who may do so much there. */
export async function openListing(
  context: Context,
  key: ListingKey,
  least: Permission,
): Promise<Outcome<OpenedListing>> {
  const opened = await openOrganisation(context, key.organisation, least);
  if (opened.kind !== 'ok') return opened;
  const listing = await runQuery(context.database, (db) => readNow(db, key, context.now));
  if (listing === null) return notFound('listing');
  return ok({ listing, ...opened.value });
}

/** A listing with its time counted: what is over is expired, written down or not. */
export async function readNow(
  db: Queries,
  key: ListingKey,
  now: string,
): Promise<StoredListing | null> {
  const listing = await readListing(db, key);
  return listing === null ? null : asOf(listing, now);
}

/** A listing as it is at a time. */
export function asOf(listing: StoredListing, now: string): StoredListing {
  if (listing.status.state !== 'published' || !isOver(listing.status, now)) return listing;
  const expired = stepListing(listing.status, { type: 'expire', at: now });
  return expired.kind === 'next' ? { ...listing, status: expired.state } : listing;
}

/** What members see of a stored listing. */
export function toOwnListing(stored: StoredListing): OwnListing {
  const { listing: id, version, status, content, answers, origin, created, changed } = stored;
  return {
    ...{ id, version, status, content, answers, created, changed },
    origin: origin === null ? null : { board: origin.board, externalId: origin.externalId },
  };
}

/** The employer of listings, as others see it. */
export function toEmployer({ slug, name, website }: Organisation): ListingEmployer {
  return { slug, name, website };
}

/** A refusal by the rules of states. */
export function refuseStep(refused: { readonly code: string; readonly message: string }): Refusal {
  return { kind: 'conflict', code: refused.code, message: refused.message };
}

/** The conflict of a change that was made upon another version than the stored one. */
export function editConflict(current: StoredListing, yours: EditConflict['yours']): EditConflict {
  return {
    kind: 'conflict',
    code: 'changed-elsewhere',
    message: `This listing was changed on ${dayOf(current.changed)} after you opened it. Your text was not stored; compare the two.`,
    current: toOwnListing(current),
    yours,
  };
}
