/**
 * Where a listing stands. `published` is the only one in which others see it as open; the page of a
 * closed or expired one says so. `blocked` is the operator's; only the operator ends it.
 */
export const listingStates = ['draft', 'published', 'closed', 'expired', 'blocked'] as const;
export type ListingState = (typeof listingStates)[number];

/** Where a listing stands, and since when. All days are `YYYY-MM-DD` in UTC. */
export interface ListingStatus {
  readonly state: ListingState;
  /** Day of the first publication; a renewal does not change it, so age is never hidden. */
  readonly firstPublished: string | null;
  /** schema.org `datePosted`: day of the first publication or the last renewal. */
  readonly datePosted: string | null;
  /** Last day on which it is open; always set once published. */
  readonly validThrough: string | null;
  readonly renewals: number;
  /** Where an unblocking leads back to; set while blocked. */
  readonly before: Exclude<ListingState, 'blocked'> | null;
  /** Why it is blocked, in the operator's words; set while blocked. */
  readonly reason: string | null;
}

/** What happens to a listing. `at` is an ISO 8601 instant, `by` the id of a person. */
export type ListingEvent =
  | {
      readonly type: 'publish';
      readonly at: string;
      readonly by: string;
      readonly validThrough: string;
      /** Errors of the linter that are neither resolved nor answered. */
      readonly openErrors: number;
    }
  /** Still open: stays up, or comes back, for another while. */
  | {
      readonly type: 'renew';
      readonly at: string;
      readonly by: string;
      readonly validThrough: string;
      readonly openErrors: number;
    }
  | { readonly type: 'edit'; readonly at: string; readonly by: string }
  | { readonly type: 'close'; readonly at: string; readonly by: string }
  /** Time passed; nobody does this. */
  | { readonly type: 'expire'; readonly at: string }
  | { readonly type: 'block'; readonly at: string; readonly by: string; readonly reason: string }
  | { readonly type: 'unblock'; readonly at: string; readonly by: string };
