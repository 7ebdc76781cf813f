import type { PostingScore, ScoreWeights } from '../../domain/posting-score.js';
import { freshnessOf, scoreTenths } from '../../domain/score-formula.js';
import type { FeedPosting } from '../../domain/feed-posting.js';
import type { PostingKey, WholePosting } from '../../domain/stored-posting.js';
import type { Engine } from '../../engine/engine.js';
import { scorePosting } from '../../judge/score/score-posting.js';
import { dayNumber } from '../../base/day-number.js';
import type { Database } from '../../store/database.js';
import { readPosting } from '../../store/read-postings.js';
import { readScores, type StoredStanding } from '../../store/read-scores.js';
import { placeLine, toPostingInput } from '../import/to-stored-posting.js';
import { trustsBoard } from '../import/trusts-board.js';
import { loadEngine } from '../load-assets.js';
import { knowledge } from '../knowledge.js';
import { unpackText } from '../store/packed-json.js';
import { findKnownPay } from './market-standing.js';
import { scoreStamp } from './score-for-store.js';

/** A stored posting's score with all that it rests on. */
export interface ExplainedScore {
  readonly posting: PostingKey & Pick<WholePosting, 'title' | 'company' | 'source' | 'url'>;
  readonly score: PostingScore;
  /** The number that lists sort by. */
  readonly stored: number | null;
  /**
   * Whether lists sort by what an earlier version judged, so that `stored` may be another number
   * than the one explained; `reanalyze` ends that.
   */
  readonly stale: boolean;
}

/**
 * Explains the score of a stored posting; `null` where there is none of that key.
 *
 * @param today ISO day
 */
export async function explainScore(
  { database, engine }: { readonly database: Database; readonly engine: Engine },
  key: PostingKey,
  weights: ScoreWeights,
  today: string,
): Promise<ExplainedScore | null> {
  const posting = await readPosting(database, key);
  const standing = (await readScores(database, [key])).values().next().value;
  if (posting === null || standing === undefined) return null;
  const { board, externalId, title, company, source, url } = posting;
  const day = dayNumber(today)!;
  const { versions } = engine;
  return {
    posting: { board, externalId, title, company, source, url },
    score: scoreStored(engine, posting, standing, weights, today),
    stored: storedScore(standing, weights, day),
    stale:
      standing.scored.stamp !== scoreStamp() ||
      (['engine', 'lexicon', 'model'] as const).some(
        (one) => versions[one] !== posting.versions[one],
      ),
  };
}

/** Judges again what was received, which gives the words that the stored numbers rest on. */
function scoreStored(
  engine: Engine,
  { board, externalId, payload, company }: WholePosting,
  { days }: StoredStanding,
  weights: ScoreWeights,
  today: string,
): PostingScore {
  const feed = JSON.parse(unpackText(payload)) as FeedPosting;
  const analysis = engine.analyze(toPostingInput({ board, externalId }, feed), {
    keepText: true,
    lint: { today },
  });
  const pay = findKnownPay(analysis, knowledge.market, trustsBoard(board) ? feed : null);
  const location = placeLine(feed);
  return scorePosting(
    { analysis, location, company, pay, days, today: dayNumber(today)! },
    weights,
  );
}

function storedScore(
  { scored, days }: StoredStanding,
  weights: ScoreWeights,
  today: number,
): number | null {
  if (scored.parts === null) return null;
  const tenths = scoreTenths({ ...scored.parts, freshness: freshnessOf(days, today) }, weights);
  return tenths === null ? null : tenths / 10;
}

/** The same with an engine of its own, for a single question. */
export function explainStoredScore(
  database: Database,
  key: PostingKey,
  weights: ScoreWeights,
  today: string,
): Promise<ExplainedScore | null> {
  return explainScore({ database, engine: loadEngine() }, key, weights, today);
}
