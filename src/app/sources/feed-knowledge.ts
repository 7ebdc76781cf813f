import { feedFormat, type FeedAsset, type FeedTerms } from '../../domain/feed-terms.js';
import { LISTING_SOURCE } from '../../domain/listing-content.js';
import type { FeedPosting } from '../../domain/feed-posting.js';
import type { Pace } from '../../fetch/fetcher.js';
import { readJsonAsset } from '../read-asset.js';

/**
 * Loads the terms of all feeds and the known boards.
 *
 * @throws {Error} naming the asset that is missing, damaged or of another version.
 */
export function loadFeeds(): FeedAsset {
  return readJsonAsset<FeedAsset>('feeds.json', feedFormat);
}

/** The source of the postings that come with the program: no such job exists. */
export const SAMPLE_SOURCE = 'sample';

/** Its name stands beside every sample, so that nobody takes one for a job. */
const sampleTerms: FeedTerms = {
  source: SAMPLE_SOURCE,
  name: 'Sample',
  terms: null,
  read: null,
  checked: true,
  attribution: { text: 'Sample: written for Rolescope, no such job exists', link: 'kind' },
  publicListing: true,
  heldBack: [],
  requestsPerDay: 0,
  delaySeconds: 0,
  note: null,
};

/** Of listings that employers publish here: they want them seen, and nobody else has a say. */
const listingTerms: FeedTerms = {
  ...sampleTerms,
  source: LISTING_SOURCE,
  name: 'Rolescope',
  attribution: null,
};

/**
 * The terms of a source.
 *
 * @throws {Error} for a source without terms, which `npm run gen` does not let pass.
 */
export function termsOf(feeds: FeedAsset, source: string): FeedTerms {
  if (source === SAMPLE_SOURCE) return sampleTerms;
  if (source === LISTING_SOURCE) return listingTerms;
  const terms = feeds.terms.find((one) => one.source === source);
  if (terms === undefined) throw new Error(`The feed ${source} has no terms in data/feeds.`);
  return terms;
}

/** How gently a source is asked, by its terms; one line for all its boards. */
export function paceOf({ source, delaySeconds, requestsPerDay }: FeedTerms): Pace {
  return { lane: source, delayMs: delaySeconds * 1_000, requestsPerDay };
}

/** Words and link that must stand beside a posting, or `null` where none is asked for. */
export function attributionOf(
  { attribution }: FeedTerms,
  posting: Pick<FeedPosting, 'url'>,
): { readonly text: string; readonly url: string | null } | null {
  return attribution === null ? null : { text: attribution.text, url: posting.url };
}

/**
 * A posting as it may be shown to the public: without the fields that the terms of its feed hold
 * back. `null` where its feed may not be listed in public at all.
 */
export function toPublicPosting(posting: FeedPosting, terms: FeedTerms): FeedPosting | null {
  if (!terms.publicListing) return null;
  const held = new Set(terms.heldBack);
  return {
    ...posting,
    description: held.has('description') ? { text: '', format: 'plain' } : posting.description,
    applyUrl: held.has('applyUrl') ? null : posting.applyUrl,
    pay: held.has('pay') ? [] : posting.pay,
    raw: held.has('raw') ? '' : posting.raw,
  };
}
