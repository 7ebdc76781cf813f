import type { ListingContent, PublicListing } from '../domain/listing-content.js';

/** A listing for tests, as its page shows it. */
export function publicListing(given: Partial<ListingContent> = {}): PublicListing {
  return {
    id: '7d1f',
    employer: {
      slug: 'hafenlicht',
      name: 'Hafenlicht GmbH',
      website: 'https://hafenlicht.example',
    },
    content: {
      title: 'Senior AI engineer, document search',
      text: 'We run the paperwork of harbours.\n\n## What you need\n\n- Python and SQL\n- Patience\n',
      places: [{ locality: 'Hamburg', region: null, country: 'DE' }],
      remoteFrom: [],
      workplace: 'hybrid',
      employment: ['full-time'],
      pay: { min: 78_000, max: 92_000, currency: 'EUR', period: 'year' },
      applyUrl: null,
      ...given,
    },
    open: true,
    firstPublished: '2026-11-02',
    datePosted: '2026-11-02',
    validThrough: '2026-12-18',
    url: 'https://board.example/jobs/rolescope:hafenlicht/7d1f',
  };
}
