import type { Analysis } from '../../domain/analysis.js';
import type { Fit } from '../../domain/fit.js';
import type { PostingInput } from '../../domain/posting.js';
import type { PostingKey } from '../../domain/stored-posting.js';
import type { Database } from '../../store/database.js';
import { ok, type Outcome } from '../outcome.js';
import type { EngineThreads } from '../service/engine-threads.js';
import type { ResumeSource } from '../service/resume-tasks.js';
import { readStoredPosting } from '../store/read-stored-posting.js';

/** A résumé, and the postings to hold it against: as sent, and by their keys. */
export interface FitWish {
  readonly resume: ResumeSource;
  readonly today: string;
  readonly postings: readonly PostingInput[];
  readonly stored: readonly PostingKey[];
}

/** Fits, the best first. */
export interface FitAnswer {
  readonly fits: readonly {
    /** Of a stored posting. */
    readonly posting: PostingKey | null;
    /** Of one that was sent: its place among them. */
    readonly index: number | null;
    readonly id: string;
    readonly title: string | null;
    readonly fit: Fit;
  }[];
  /** Keys of which there is no posting. */
  readonly unknown: readonly PostingKey[];
}

/** Holds a résumé against postings that are sent or stored; nothing of it is kept. */
export async function fitStored(
  { resume, today, postings, stored }: FitWish,
  { run }: Pick<EngineThreads, 'run'>,
  database: Database,
): Promise<Outcome<FitAnswer>> {
  const found: { readonly key: PostingKey; readonly analysis: Analysis }[] = [];
  const unknown: PostingKey[] = [];
  for (const key of stored) {
    const posting = await readStoredPosting(database, key);
    if (posting === null) unknown.push(key);
    else found.push({ key, analysis: posting.analysis });
  }
  const analyses = found.map(({ analysis }) => analysis);
  const outcome = await run('fit', { resume, today, postings, analyses });
  if (outcome.kind !== 'ok') return outcome;
  const fits = outcome.value.map(({ index, ...fit }) => ({
    posting: found[index - postings.length]?.key ?? null,
    index: index < postings.length ? index : null,
    ...fit,
  }));
  return ok({ fits, unknown });
}
