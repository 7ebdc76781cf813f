import type { ListingState, ListingStatus } from '@rolescope/domain/listing.js';
import type { JSX } from 'react';
import { Badge } from '../../ui/badge.js';
import type { Tone } from '../../ui/tone.js';

/** What the states of listings are called. */
export const stateNames: Readonly<Record<ListingState, string>> = {
  draft: 'Draft',
  published: 'Published',
  closed: 'Closed',
  expired: 'Expired',
  blocked: 'Blocked',
};

const TONES: Readonly<Record<ListingState, Tone>> = {
  draft: 'neutral',
  published: 'good',
  closed: 'neutral',
  expired: 'warning',
  blocked: 'error',
};

/** The state of a listing in a word. */
export function StateBadge({ state }: { readonly state: ListingState }): JSX.Element {
  return <Badge tone={TONES[state]}>{stateNames[state]}</Badge>;
}

/** Since when and until when a listing is open, in a sentence; empty where it never was. */
export function statusWords({
  state,
  firstPublished,
  validThrough,
  renewals,
}: ListingStatus): string {
  if (firstPublished === null || validThrough === null) return '';
  const renewed =
    renewals === 0 ? '' : `, renewed ${renewals === 1 ? 'once' : `${renewals} times`}`;
  const until =
    state === 'published' ? `open until ${validThrough}` : `was open until ${validThrough}`;
  return `First published ${firstPublished}${renewed}, ${until}.`;
}
