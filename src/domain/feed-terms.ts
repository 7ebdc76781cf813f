/** What the terms of a feed ask of those who use it, as data. */
export interface FeedTerms {
  /** Id of the adapter. */
  readonly source: string;
  /** Its name as it wants to be named. */
  readonly name: string;
  /** Where the terms stand. */
  readonly terms: string | null;
  /** The day they were read, by us or by whom `note` names. */
  readonly read: string | null;
  /** Whether we read them at their source ourselves. */
  readonly checked: boolean;
  /** What must stand beside a posting, and whether it must lead back to it. */
  readonly attribution: { readonly text: string; readonly link: 'required' | 'kind' } | null;
  /** Whether its postings may be listed where the public searches for work. */
  readonly publicListing: boolean;
  /** Fields that are for one's own use and are not shown to the public. */
  readonly heldBack: readonly HeldBackField[];
  /** The most requests in 24 hours. */
  readonly requestsPerDay: number;
  /** Seconds between two requests to one host. */
  readonly delaySeconds: number;
  readonly note: string | null;
}

/** A field of a posting that terms may hold back. */
export type HeldBackField = 'description' | 'applyUrl' | 'raw' | 'pay';

/** A board worth reading. */
export interface KnownBoard {
  readonly board: string;
  /** The employer's name, where it is not the slug. */
  readonly company: string | null;
  /** The month in which it was seen to answer with postings; `null` where it was not tried. */
  readonly seen: string | null;
}

/** Feeds and boards as `npm run gen` compiles them from `data/feeds` and `data/boards`. */
export interface FeedAsset {
  readonly format: number;
  readonly terms: readonly FeedTerms[];
  /** Boards of each source, in order of name. */
  readonly boards: Readonly<Record<string, readonly KnownBoard[]>>;
}

/** The format of the asset that this version writes and reads. */
export const feedFormat = 1;
