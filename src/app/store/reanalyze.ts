import { rewritePostings } from '../../store/write-postings.js';
import { comparePostings } from '../../store/compare-postings.js';
import { inTransaction, type Database } from '../../store/database.js';
import { countStale, readStale, type Fresh, type StalePosting } from '../../store/read-postings.js';
import { foldRollups } from '../../store/rollups.js';
import type { Problem } from '../../base/problem.js';
import type { AnalysisVersions, PostingKey } from '../../domain/stored-posting.js';
import type { Judge } from '../import/judge.js';
import { matcher } from '../import/matcher.js';
import { trustsBoard } from '../import/trusts-board.js';
import type { PostingJob } from '../import/to-stored-posting.js';
import { scoreStamp } from '../score/score-for-store.js';
import { runInOrder } from '../postings/run-in-order.js';
import { unpackText } from './packed-json.js';

/** What came of judging again. */
export interface ReanalyzeReport {
  readonly all: number;
  readonly judged: number;
  readonly problems: readonly Problem[];
}

/**
 * Judges stored postings again that other versions of engine, lexicon, model or score judged. It reads
 * what was received, so that nothing is fetched; each posting is stamped with the new versions, so
 * that a run that was ended goes on where it was.
 */
export async function reanalyze(
  database: Database,
  judge: Judge,
  versions: AnalysisVersions,
  onPostings: (count: number) => void = () => undefined,
): Promise<ReanalyzeReport> {
  const fresh = { ...versions, stamp: scoreStamp() };
  const { all } = await countStale(database, fresh);
  const problems: Problem[] = [];
  let judged = 0;
  const work = ({ board, postings }: BoardBatch) =>
    judge.run({ board, postings: postings.map(toJob), trustsPay: trustsBoard(board) });
  for await (const { packed, failed } of runInOrder(batches(database, fresh), work, judge.width)) {
    await inTransaction(database, (trx) => rewritePostings(trx, packed));
    problems.push(...failed);
    judged += packed.ids.length;
    onPostings(packed.ids.length);
  }
  while ((await comparePostings(database, matcher)).compared > 0);
  await foldRollups(database);
  return { all, judged, problems };
}

interface BoardBatch {
  readonly board: string;
  readonly postings: readonly StalePosting[];
}

/** Stale postings, those of one board together. */
async function* batches(database: Database, fresh: Fresh): AsyncGenerator<BoardBatch> {
  let after: PostingKey = { board: '', externalId: '' };
  for (;;) {
    const page = await readStale(database, fresh, after);
    for (let at = 0; at < page.length;) {
      const { board } = page[at]!;
      const end = page.findIndex((posting, index) => index > at && posting.board !== board);
      const postings = page.slice(at, end === -1 ? page.length : end);
      yield { board, postings };
      at += postings.length;
    }
    const last = page.at(-1);
    if (last === undefined) return;
    after = last;
  }
}

function toJob({ board, externalId, contentHash, payload, firstSeen }: StalePosting): PostingJob {
  const json = unpackText(payload);
  return { key: { board, externalId }, contentHash, json, month: firstSeen.slice(0, 7) };
}
