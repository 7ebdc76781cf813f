import type { Problem } from '../../base/problem.js';
import type { FeedPosting } from '../../domain/feed-posting.js';
import type { StoredPosting } from '../../domain/stored-posting.js';
import type { AnalyzeOptions, Engine } from '../../engine/engine.js';
import { scoreForStore, scoringLint } from '../score/score-for-store.js';
import { packPostings, type PackedPostings } from '../../store/packed-postings.js';
import { toPostingInput, toStoredPosting, type PostingJob } from './to-stored-posting.js';

/** Postings of one board to be judged; plain data, so that another thread can do it. */
export interface JudgeJob {
  readonly board: string;
  readonly postings: readonly PostingJob[];
  /** Whether pay in the feed's own fields is the employer's word. */
  readonly trustsPay: boolean;
}

/** What came of it: postings ready to be written, and those that could not be judged. */
export interface Judged {
  readonly packed: PackedPostings;
  readonly failed: readonly Problem[];
}

/**
 * Of the linter, only the rules that the score counts are run. What it finds is not stored: it depends
 * on rules and figures that change without the posting, and the payload gives it whenever it is asked for.
 */
const ANALYZED: AnalyzeOptions = { keepText: true, lint: { config: scoringLint } };

/** Analyses postings and lays them out for the store. One that fails stops no other. */
export function judgePostings(engine: Engine, { board, postings, trustsPay }: JudgeJob): Judged {
  const failed: Problem[] = [];
  const stored = postings.flatMap((job): readonly StoredPosting[] => {
    try {
      const posting = JSON.parse(job.json) as FeedPosting;
      const analysis = engine.analyze(toPostingInput(job.key, posting), ANALYZED);
      const scored = scoreForStore(analysis, posting, trustsPay);
      const unlinted = { ...analysis, diagnostics: [] };
      return [{ ...toStoredPosting(job, posting, unlinted, trustsPay), scored }];
    } catch (error) {
      const message = `could not be analysed, by a fault of ours: ${String(error)}`;
      failed.push({ code: 'internal', message, file: `${board}/${job.key.externalId}` });
      return [];
    }
  });
  return { packed: packPostings(board, stored), failed };
}
