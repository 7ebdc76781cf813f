import { listingBoard } from '../../domain/listing-content.js';
import { renderListingHead, type ListingHead } from '../../format/listing-head.js';
import type { Context } from '../context.js';
import { readPublicListing } from './public-listings.js';

/** What the page of a listing is served with, or that there is no such listing. */
export type ListingPage =
  | ListingHead
  | { readonly status: 404; readonly head: string; readonly body: string };

const NONE = {
  status: 404,
  head: '<title>Not found</title>\n<meta name="robots" content="noindex">',
  body: '',
} as const;

/**
 * What stands in the page at `/jobs/{board}/{id}` before any script runs, where that is a listing of
 * this board; `null` for every other page.
 */
export async function readListingPage(
  context: Pick<Context, 'database' | 'now'>,
  path: string,
  origin: string,
): Promise<ListingPage | null> {
  const [, board, id] =
    /^\/jobs\/(rolescope(?::|%3A)[\w-]{1,100})\/([\w-]{1,64})$/i.exec(path) ?? [];
  if (board === undefined || id === undefined) return null;
  const found = await readPublicListing(context, id, origin);
  if (found.kind !== 'ok') return NONE;
  const { employer } = found.value;
  return board.replace(/%3A/i, ':') === listingBoard(employer.slug)
    ? renderListingHead(found.value)
    : NONE;
}
