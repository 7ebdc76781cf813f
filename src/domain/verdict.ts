import type { Claim, Verdict } from './claim.js';

/** What a number of the comparison is counted in; shares are 0 to 1. */
export type EstimateUnit =
  | 'share'
  | 'points'
  | 'USD/year'
  | 'years'
  | 'skills'
  | 'count'
  | 'people';

/** A figure with its 95 % interval, and what it rests on. */
export interface Estimate {
  /** What was counted, measured or read, as the end of a sentence. */
  readonly label: string;
  readonly unit: EstimateUnit;
  readonly value: number;
  /** Equal to `value` where it was not sampled. */
  readonly low: number;
  readonly high: number;
  /** Postings or rows that it rests on; `null` where a publisher does not say. */
  readonly n: number | null;
  /** Ids of `data/market/sources.yaml`, or `postings` for all of them, or `lexicon`. */
  readonly source: string;
}

/** One figure of a check with what it alone comes to. */
export interface CheckedPart {
  readonly estimate: Estimate;
  readonly verdict: Verdict;
}

/** A claim with what checking it came to. */
export interface CheckedClaim {
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** Why, in a sentence that can stand alone. */
  readonly reason: string;
  /** The figures that were looked at, the deciding one first; empty where it cannot be checked. */
  readonly parts: readonly CheckedPart[];
}

/** Two claims that cannot both be true. */
export interface Contradiction {
  readonly first: string;
  readonly second: string;
  /** `stated` in the data, or `computed` from values on the same thing. */
  readonly found: 'stated' | 'computed';
  readonly within: 'one-guide' | 'two-guides';
}
