/** What became of the postings of a run. */
export interface ImportCounts {
  /** Stored for the first time. */
  added: number;
  changed: number;
  unchanged: number;
  /** No longer on their board, so closed. */
  gone: number;
  /** Of those added or changed: the same job as another posting. */
  duplicate: number;
  /** Records that could not be read or judged. */
  failed: number;
}

/** No postings. */
export function emptyCounts(): ImportCounts {
  return { added: 0, changed: 0, unchanged: 0, gone: 0, duplicate: 0, failed: 0 };
}

/** Adds counts to others. */
export function addCounts(sum: ImportCounts, counts: ImportCounts): void {
  sum.added += counts.added;
  sum.changed += counts.changed;
  sum.unchanged += counts.unchanged;
  sum.gone += counts.gone;
  sum.duplicate += counts.duplicate;
  sum.failed += counts.failed;
}
