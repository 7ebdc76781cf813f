import { listingBoard } from '../../domain/listing-content.js';
import type { ListingState } from '../../domain/listing.js';
import type { ModerationEntry, SpamSign } from '../../domain/moderation.js';
import type { PostingKey } from '../../domain/stored-posting.js';
import { readOpenClaims, type BoardClaim } from '../../store/board-claims.js';
import { runQuery, type Queries } from '../../store/database.js';
import { readUnreviewed } from '../../store/listings.js';
import { readModerationLog, readReported, type ReportedPosting } from '../../store/moderation.js';
import { readOrganisation } from '../../store/organisations.js';
import type { Context } from '../context.js';
import { ok, type Outcome, type Refusal } from '../outcome.js';

/** A listing with signs of spam that nobody has looked at. */
export interface SuspectListing extends PostingKey {
  readonly title: string;
  readonly company: string;
  /** A blocked one is here because its employer has answered. */
  readonly state: ListingState;
  /** ISO 8601. */
  readonly changed: string;
  readonly signs: readonly SpamSign[];
}

/** A claim to a board, with the name of who makes it. */
export interface WaitingClaim extends Pick<
  BoardClaim,
  'organisation' | 'board' | 'company' | 'namesAgree' | 'claimed'
> {
  readonly name: string;
}

/** What waits for the operator, the longest waiting first. */
export interface ReviewQueue {
  readonly reported: readonly ReportedPosting[];
  readonly suspect: readonly SuspectListing[];
  readonly claims: readonly WaitingClaim[];
}

/** Entries of each kind that are shown; the next come up as these are decided. */
const SHOWN = 100;

/** Refuses whoever is no operator; `null` for one. */
export function refuseOthers({ viewer }: Pick<Context, 'viewer'>): Refusal | null {
  if (viewer.kind === 'person' && viewer.operator) return null;
  return { kind: 'not-found', message: 'There is no such page.' };
}

/** What waits for the operator. */
export async function readReviewQueue(context: Context): Promise<Outcome<ReviewQueue>> {
  const refused = refuseOthers(context);
  if (refused !== null) return refused;
  return runQuery(context.database, async (db) =>
    ok({
      reported: await readReported(db, SHOWN),
      suspect: await readSuspects(db),
      claims: await readClaims(db),
    }),
  );
}

async function readSuspects(db: Queries): Promise<readonly SuspectListing[]> {
  const found: SuspectListing[] = [];
  for (const listing of await readUnreviewed(db, SHOWN)) {
    const { organisation, listing: externalId, content, changed, signs, status } = listing;
    const employer = await readOrganisation(db, { id: organisation });
    if (employer === null) continue;
    const { name: company, slug } = employer;
    const key = { board: listingBoard(slug), externalId };
    found.push({ ...key, title: content.title, company, state: status.state, changed, signs });
  }
  return found;
}

async function readClaims(db: Queries): Promise<readonly WaitingClaim[]> {
  const found: WaitingClaim[] = [];
  for (const { organisation, board, company, namesAgree, claimed } of await readOpenClaims(
    db,
    SHOWN,
  )) {
    const name = (await readOrganisation(db, { id: organisation }))?.name ?? '';
    found.push({ organisation, board, company, namesAgree, claimed, name });
  }
  return found;
}

/** Who decided what, the latest first; of one posting or of all. */
export async function readLog(
  context: Context,
  options: { readonly key?: PostingKey; readonly limit: number },
): Promise<Outcome<readonly ModerationEntry[]>> {
  const refused = refuseOthers(context);
  if (refused !== null) return refused;
  return ok(await runQuery(context.database, (db) => readModerationLog(db, options)));
}
