import type { Place, Severity } from '../base/diagnostic.js';
import type { Employment, PayPeriod, Workplace } from './analysis.js';

/**
 * What an organisation writes of a listing. Pay, places, workplace and employment are fields of their
 * own beside the text; where the two contradict each other the writer is told. `null` and an empty
 * list mean "not stated".
 */
export interface ListingContent {
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  /** Where the work is done. */
  readonly places: readonly ListingPlace[];
  /** Where people may live who do it remotely: ISO 3166-1 alpha-2. */
  readonly remoteFrom: readonly string[];
  readonly workplace: Workplace;
  /** Without `unspecified`; the empty list says that. */
  readonly employment: readonly StatedEmployment[];
  readonly pay: ListingPay | null;
  /** Web address where people apply; `null` where they apply here. */
  readonly applyUrl: string | null;
}

export type StatedEmployment = Exclude<Employment, 'unspecified'>;

export interface ListingPlace {
  /** City or town. */
  readonly locality: string | null;
  readonly region: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** Base pay; `min` and `max` are the same where it is one amount. */
export interface ListingPay {
  readonly min: number;
  readonly max: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly period: PayPeriod;
}

/** One thing that the writer of a listing is told, of its text or of a field beside it. */
export interface ListingFinding {
  /** Of a lint rule, or `listing/name`. */
  readonly code: string;
  readonly severity: Severity;
  /** JSON pointer into the content: `/text`, `/pay`. */
  readonly pointer: string;
  /** The words that it rests on, in canonical text, title or line of places. */
  readonly span: Place | null;
  readonly related: readonly Place[];
  /** Those words. */
  readonly quote: string;
  readonly message: string;
  readonly why: string;
  readonly suggestion?: string;
  /** Whether the writer may give a reason in place of a change. */
  readonly answerable: boolean;
}

/** Why a finding stays as it is, in the writer's words; it holds for the very words found. */
export interface FindingAnswer {
  readonly code: string;
  readonly quote: string;
  readonly reason: string;
}

/** Who listed it, as others see it. */
export interface ListingEmployer {
  readonly slug: string;
  readonly name: string;
  readonly website: string | null;
}

/** A published listing, or one that was, as anybody may see it. */
export interface PublicListing {
  readonly id: string;
  readonly employer: ListingEmployer;
  readonly content: ListingContent;
  readonly open: boolean;
  /** `YYYY-MM-DD`, as are the two below. */
  readonly firstPublished: string;
  readonly datePosted: string;
  /** Last day on which it is open. */
  readonly validThrough: string;
  /** Absolute address of its page. */
  readonly url: string;
}

/** The source of postings that were listed here, beside the feeds they are read from. */
export const LISTING_SOURCE = 'rolescope';

/** The board of an organisation's listings, by its slug. */
export function listingBoard(slug: string): string {
  return `${LISTING_SOURCE}:${slug}`;
}
