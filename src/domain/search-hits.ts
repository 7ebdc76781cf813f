/**
 * The hits of a search in columns: what ranking and facets read of thousands of postings. All
 * columns have one entry a hit; hits are named by their numbers.
 */
export interface SearchHits {
  /** Hits in these columns: all of them, or the first `MOST_HITS`. */
  readonly count: number;
  /** Whether there are more than that. */
  readonly more: boolean;
  readonly numbers: Float64Array;
  /** Days since 1970-01-01: posted, or first seen where that is not stated. */
  readonly days: Int32Array;
  /** A year's pay in US dollars, to sort by; -1 where it is not stated or has no rate. */
  readonly dollars: Int32Array;
  /** Tenths of points; -1 where it is not known, or was not asked for. */
  readonly scores: Int32Array;
  /** Hashes of employers' names; 0 where none is stated. */
  readonly companies: Uint32Array;
  /** Hashes of facts and then of the title's words, hit after hit. */
  readonly tags: Uint32Array;
  /** Where the facts and where the words of the titles end, in `tags`. */
  readonly factsEnd: Int32Array;
  readonly titleEnd: Int32Array;
}

/** What is read of the best hits alone. */
export interface HitText {
  /** How often and how near each other the words stand, as the database ranks it; 0 to 1. */
  readonly rank: number;
  /** Tenths of points; `null` where it is not known. */
  readonly score: number | null;
}
