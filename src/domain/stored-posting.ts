import type { RoleId, Seniority } from './analysis.js';
import type { TextParts } from './posting-score.js';

/**
 * Names a posting for good: the board it came from (`greenhouse:stripe`, `file:postings.jsonl`)
 * and the id it has there.
 */
export interface PostingKey {
  readonly board: string;
  readonly externalId: string;
}

/** Longest board name and external id that the store keeps, in UTF-16 units. */
export const LONGEST_KEY = 500;

/**
 * Where a posting stands in the market, and what is counted of it. `facts` are `aspect:value`
 * words, each counted once in the roll-ups of the cell and found by lists that filter on it; the
 * store does not know what they mean.
 */
export interface CellFacts {
  /** First of the shares; `null` where the analysis abstained. */
  readonly role: RoleId | null;
  readonly level: Seniority;
  /** ISO 3166-1 alpha-2, `remote`, or `unknown`. */
  readonly place: string;
  /** `2026-11`: when it was posted, or first seen where that is not stated. */
  readonly month: string;
  readonly facts: readonly string[];
}

/** A posting as the store takes it: stated fields, text, analysis, and what was derived of them. */
export interface StoredPosting extends PostingKey, CellFacts {
  /** Id of the adapter, the first part of the board. */
  readonly source: string;
  /** Hash of what was stated; an equal hash means that nothing needs to be done. */
  readonly contentHash: string;
  readonly url: string | null;
  readonly title: string;
  readonly company: string | null;
  /** Places as stated, as one line. */
  readonly location: string | null;
  /** ISO 8601 day. */
  readonly posted: string | null;
  /** ISO 8601 day. */
  readonly validThrough: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly versions: AnalysisVersions;
  /** Canonical text. */
  readonly text: string;
  /** The feed's posting with its part of the payload, as packed JSON. */
  readonly payload: Uint8Array;
  /** The analysis without the text, as packed JSON. */
  readonly analysis: Uint8Array;
  /** Packed fingerprint for near-duplicates; empty where the text is too short for one. */
  readonly fingerprint: Uint8Array;
  /** The few features under which near-duplicates are looked for. */
  readonly sketch: readonly number[];
  readonly scored: StoredScore;
  readonly searched: SearchFacts;
}

/** What a posting is searched by, beside its words and facts. */
export interface SearchFacts {
  /** A year's base pay as stated; `dollars` is its middle in US dollars, for sorting alone. */
  readonly pay: {
    /** ISO 4217. */
    readonly currency: string;
    readonly low: number;
    readonly high: number;
    readonly dollars: number | null;
  } | null;
  /** Codes of all places that it names, such as `US` and `US-CA`. */
  readonly places: readonly string[];
  /** Places as stated and as the text names them. */
  readonly placeText: string;
}

/** What the text of a posting adds to its score. */
export interface StoredScore {
  /** What made the parts (`scoreStamp`). */
  readonly stamp: number;
  /** `null` where the text was not read. */
  readonly parts: TextParts | null;
}

/** What made an analysis. */
export interface AnalysisVersions {
  readonly engine: string;
  readonly lexicon: string;
  readonly model: string;
}

/** A posting as a list shows it. Times are ISO 8601 in UTC. */
export interface ListedPosting extends PostingKey {
  readonly source: string;
  readonly url: string | null;
  readonly title: string;
  readonly company: string | null;
  readonly location: string | null;
  readonly role: RoleId | null;
  readonly level: Seniority;
  readonly place: string;
  readonly posted: string | null;
  readonly language: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** When it was found gone; `null` while it is open. */
  readonly closed: string | null;
  /** Near-duplicates share a group, named after one of them; `null` where there are none. */
  readonly group: string | null;
  /** The closed posting of the same job that this one follows. */
  readonly repostOf: PostingKey | null;
}

/** A stored posting whole, as `export` and `reanalyze` need it. */
export interface WholePosting extends ListedPosting {
  readonly validThrough: string | null;
  readonly contentHash: string;
  readonly versions: AnalysisVersions;
  readonly facts: readonly string[];
  readonly text: string;
  readonly payload: Uint8Array;
  readonly analysis: Uint8Array;
}
