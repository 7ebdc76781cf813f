import { addBoards } from '../../store/boards.js';
import { comparePostings } from '../../store/compare-postings.js';
import type { Database } from '../../store/database.js';
import { foldRollups } from '../../store/rollups.js';
import { LISTING_SOURCE, listingBoard, type PublicListing } from '../../domain/listing-content.js';
import type { PostingKey } from '../../domain/stored-posting.js';
import { hashContent } from '../import/hash-content.js';
import type { Judged } from '../import/judge-postings.js';
import { matcher } from '../import/matcher.js';
import type { Context } from '../context.js';
import type { ListingTools } from './listing-tools.js';
import { toFeedPosting } from './to-feed-posting.js';

/** Names the posting of a listing. */
export function postingKeyOf(slug: string, listing: string): PostingKey {
  return { board: listingBoard(slug), externalId: listing };
}

/** Judges a listing as any posting is judged, ready to be written. */
export async function judgeListing(
  { database, now }: Context,
  { judge }: Pick<ListingTools, 'judge'>,
  listing: PublicListing,
): Promise<Judged['packed']> {
  const { slug, name: company } = listing.employer;
  const board = listingBoard(slug);
  await addBoards(database, [{ board, source: LISTING_SOURCE, company, followed: false }], now);
  const posting = toFeedPosting(listing);
  const { packed, failed } = await judge({
    board,
    postings: [
      {
        key: { board, externalId: listing.id },
        contentHash: hashContent(posting),
        json: JSON.stringify(posting),
        month: now.slice(0, 7),
      },
    ],
    // What an employer writes in its own fields is its word.
    trustsPay: true,
  });
  const [fault] = failed;
  if (fault !== undefined) throw new Error(`A listing could not be judged: ${fault.message}`);
  return packed;
}

/** Batches that are compared for one listing; what an import left over is the import's. */
const MOST_BATCHES = 8;

/** Compares what is new with the other postings and counts it in the market figures. */
export async function settlePostings(database: Database): Promise<void> {
  for (let batch = 0; batch < MOST_BATCHES; batch++) {
    const { compared } = await comparePostings(database, matcher);
    if (compared === 0) break;
  }
  await foldRollups(database);
}
