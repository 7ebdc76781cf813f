import { type ListingState, listingStates } from '@rolescope/domain/listing.js';

/** Which listings are shown, as the address has it. */
export interface ListingsSearch {
  readonly state?: ListingState;
}

/** Makes a valid search of whatever the address says. */
export function readListingsSearch({ state }: Readonly<Record<string, unknown>>): ListingsSearch {
  const known = listingStates.find((one) => one === state);
  return known === undefined ? {} : { state: known };
}

const views = ['preview', 'history'] as const;

/** Which view of one listing is shown; the text where nothing is said. */
export interface ListingSearch {
  readonly view?: (typeof views)[number];
}

/** Makes a valid search of whatever the address says. */
export function readListingSearch({ view }: Readonly<Record<string, unknown>>): ListingSearch {
  const known = views.find((one) => one === view);
  return known === undefined ? {} : { view: known };
}
