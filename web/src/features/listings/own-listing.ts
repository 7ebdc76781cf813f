import type { ListingContent } from '@rolescope/domain/listing-content.js';
import { type Permission, permissions } from '@rolescope/domain/account.js';
import type { ResponseOf } from '../../client/response-of.js';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';

/** The listings of one organisation, in the typed client. */
export const listingsApi = api.organisations[':organisation'].listings;
const oneApi = listingsApi[':listing'];

/** A listing as those who belong to its organisation see it. */
export type OwnListing = ResponseOf<typeof oneApi.$get, 200>;

/** A listing of which nothing is written yet. */
export const emptyContent: ListingContent = {
  title: '',
  text: '',
  places: [],
  remoteFrom: [],
  workplace: 'unspecified',
  employment: [],
  pay: null,
  applyUrl: null,
};

/** Names a listing in addresses. */
export interface ListingKey {
  readonly organisation: string;
  readonly listing: string;
}

/** Keys of queries, so that a change reaches everything that shows it. */
export const listingKeys = {
  list: (organisation: string) => ['listings', organisation] as const,
  one: ({ organisation, listing }: ListingKey) => ['listing', organisation, listing] as const,
  history: (key: ListingKey) => [...listingKeys.one(key), 'history'] as const,
  notices: (key: ListingKey) => [...listingKeys.one(key), 'notices'] as const,
};

/** Reads one listing. */
export function fetchListing(key: ListingKey): Promise<OwnListing> {
  return ask(oneApi.$get({ param: key }));
}

/** Whether a permission is at least another one. */
export function mayWrite(permission: Permission): boolean {
  return permissions.indexOf(permission) >= permissions.indexOf('editor');
}
