import type { TextFormat } from '../base/text-format.js';
import type { PayPeriod } from './analysis.js';

/** A date as a feed states it. */
export interface StatedDate {
  /** As written in the payload. */
  readonly stated: string;
  /**
   * The same in ISO 8601, no more exact than it was stated: `2026`, `2026-11`, `2026-11-21`, or a
   * time, with its offset where one was stated (`2026-11-21T10:00:00+01:00`). `null` where it
   * cannot be told.
   */
  readonly iso: string | null;
}

/** A place as a feed states it. */
export interface StatedPlace {
  /** The whole as one line. */
  readonly text: string;
  /** City or town. */
  readonly locality: string | null;
  readonly region: string | null;
  /** Name or code, as stated. */
  readonly country: string | null;
}

/** A pay range as a feed states it beside the text. */
export interface StatedPay {
  readonly min: number | null;
  readonly max: number | null;
  /** As stated, mostly ISO 4217. */
  readonly currency: string | null;
  readonly period: PayPeriod | null;
  /** For whom or where this range holds, where a posting has several. */
  readonly label: string | null;
  /** The words of the feed; they may say more than the numbers. */
  readonly text: string | null;
}

/**
 * One posting as a feed gives it, nothing converted and nothing guessed. A posting is told from
 * all others by `source`, `board` and `externalId`. `null` and empty lists mean "not stated".
 */
export interface FeedPosting {
  /** Id of the adapter that read it, such as `greenhouse`. */
  readonly source: string;
  /** The board on that source: an employer's slug, a host, the name of a file. */
  readonly board: string;
  /** The source's own id, unique on its board. */
  readonly externalId: string;
  /** Where people read it; absolute. */
  readonly url: string | null;
  /** Where people apply; absolute. */
  readonly applyUrl: string | null;
  readonly title: string;
  /** The employer; the name of the board where a board has one employer and does not name it. */
  readonly company: string | null;
  readonly locations: readonly StatedPlace[];
  /** On-site, hybrid, remote, in the words of the feed. */
  readonly workplace: string | null;
  /** Full-time, contract, …, in the words of the feed. */
  readonly employment: readonly string[];
  readonly department: string | null;
  readonly datePosted: StatedDate | null;
  readonly dateUpdated: StatedDate | null;
  /** The last day people can apply. */
  readonly validThrough: StatedDate | null;
  readonly description: { readonly text: string; readonly format: TextFormat };
  readonly pay: readonly StatedPay[];
  /** The posting's part of the payload as received, without what must not be kept. */
  readonly raw: string;
}
