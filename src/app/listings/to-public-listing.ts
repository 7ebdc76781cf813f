import type { ListingEmployer, PublicListing } from '../../domain/listing-content.js';
import type { StoredListing } from '../../store/listings.js';
import { listingUrl } from './listing-tools.js';

/** A listing as anybody may see it; `null` for one that was never published, or is blocked. */
export function toPublicListing(
  { listing: id, status, content }: StoredListing,
  employer: ListingEmployer,
  origin: string,
): PublicListing | null {
  const { state, firstPublished, datePosted, validThrough } = status;
  if (state === 'blocked' || firstPublished === null) return null;
  if (datePosted === null || validThrough === null) return null;
  return {
    ...{ id, employer, content, firstPublished, datePosted, validThrough },
    open: state === 'published',
    url: listingUrl(origin, employer.slug, id),
  };
}
