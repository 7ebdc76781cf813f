/** What scores and dates are sorted by, and nothing else, so that a sort reads little. */
export interface ScoreTables {
  readonly scores: ScoresTable;
}

/** One row a posting. Days are days since 1970-01-01 in UTC. */
interface ScoresTable {
  readonly board: string;
  readonly external_id: string;
  /** What made the parts (`scoreStamp`); 0 for a posting that was not scored yet. */
  readonly stamp: number;
  /** Parts in thousandths; all null where the text was not read, or not scored yet. */
  readonly clarity: number | null;
  readonly coherence: number | null;
  readonly pay: number | null;
  readonly posted_day: number | null;
  readonly first_day: number;
  readonly seen_day: number;
  /** The last day people can apply. */
  readonly ends_day: number | null;
  readonly reposts: number;
  readonly closed: boolean;
}
