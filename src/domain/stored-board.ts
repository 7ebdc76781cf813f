/** A board that is read on a schedule, or that was read once. Times are ISO 8601 in UTC. */
export interface StoredBoard {
  /** `greenhouse:stripe`. */
  readonly board: string;
  readonly source: string;
  /** The employer, where it is known. */
  readonly company: string | null;
  /** Whether `refresh` reads it; boards of files and single pages are only kept for their names. */
  readonly followed: boolean;
  readonly added: string;
  /** Last time it was asked. */
  readonly tried: string | null;
  /** Last time the whole of it was read. */
  readonly completed: string | null;
  /** Why the last time went wrong; `null` where it did not. */
  readonly problem: string | null;
  /** Open postings. */
  readonly open: number;
}
