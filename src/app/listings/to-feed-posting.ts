import type { FeedPosting, StatedPlace } from '../../domain/feed-posting.js';
import {
  LISTING_SOURCE,
  type ListingContent,
  type ListingPlace,
  type PublicListing,
} from '../../domain/listing-content.js';
import type { PostingInput } from '../../domain/posting.js';
import { placeLabel } from '../../extract/place/place-label.js';

/** A published listing as the posting that search, scores and market figures know. */
export function toFeedPosting(listing: PublicListing): FeedPosting {
  const { id, content, employer, datePosted, validThrough, url } = listing;
  const { pay, workplace } = content;
  return {
    source: LISTING_SOURCE,
    board: employer.slug,
    externalId: id,
    url,
    applyUrl: content.applyUrl,
    title: content.title,
    company: employer.name,
    locations: statedPlaces(content),
    workplace: workplace === 'unspecified' ? null : workplace,
    employment: content.employment,
    department: null,
    datePosted: { stated: datePosted, iso: datePosted },
    dateUpdated: null,
    validThrough: { stated: validThrough, iso: validThrough },
    description: { text: content.text, format: 'markdown' },
    pay: pay === null ? [] : [{ ...pay, label: null, text: null }],
    raw: JSON.stringify(content),
  };
}

/** What the linter reads of a listing: its text, and of its fields only title, employer and places. */
export function toLintInput(content: ListingContent, company: string): PostingInput {
  return {
    title: content.title,
    company,
    location: placeLine(content),
    text: content.text,
    format: 'markdown',
  };
}

/** Places as one line, in which spans of the field `location` lie. */
export function placeLine(content: ListingContent): string {
  return statedPlaces(content)
    .map(({ text }) => text)
    .join('; ');
}

/** Where the work is; of work that is remote and has no place, where people may live. */
function statedPlaces({ places, remoteFrom }: ListingContent): readonly StatedPlace[] {
  const elsewhere = remoteFrom.map((country) => ({ locality: null, region: null, country }));
  return (places.length > 0 ? places : elsewhere).map(toStated);
}

function toStated({ locality, region, country }: ListingPlace): StatedPlace {
  const name = placeLabel(country);
  const text = [locality, region, name].filter((part) => part !== null).join(', ');
  return { text, locality, region, country: name };
}
