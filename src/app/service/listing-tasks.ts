import type { Engine } from '../../engine/engine.js';
import { judgePostings, type JudgeJob } from '../import/judge-postings.js';
import { packJudged, type PackedJudged } from '../listings/pack-judged.js';

/** What is done for listings that are published. */
export const listingTasks = {
  judgePostings: (engine: Engine, job: JudgeJob): PackedJudged =>
    packJudged(judgePostings(engine, job)),
};
