import type { PostingScore, ScoreWeights } from '../../domain/posting-score.js';
import type { PostingInput } from '../../domain/posting.js';
import type { Engine } from '../../engine/engine.js';
import { scorePosting } from '../../judge/score/score-posting.js';
import { knowledge } from '../knowledge.js';
import { findKnownPay } from './market-standing.js';

/**
 * The score of a text that is in no store. Nobody knows since when it is there, so freshness is
 * left out and the other weights grow in proportion.
 */
export function scoreInput(
  engine: Engine,
  posting: PostingInput,
  weights: ScoreWeights,
): PostingScore {
  const analysis = engine.analyze(posting, { keepText: true, lint: {} });
  return scorePosting(
    {
      analysis,
      location: posting.location?.trim() ?? null,
      company: posting.company ?? null,
      pay: findKnownPay(analysis, knowledge.market, null),
      days: null,
      today: 0,
    },
    weights,
  );
}
