import type { Analysis } from '../../domain/analysis.js';
import type { PostingInput } from '../../domain/posting.js';
import type { AnalyzeOptions } from '../../engine/engine.js';
import type { JudgeJob, Judged } from '../import/judge-postings.js';
import type { Service } from '../service/service.js';
import { unpackJudged } from './pack-judged.js';

/** What use cases of listings need beside the context: thinking, and the address of this server. */
export interface ListingTools {
  readonly analyze: (posting: PostingInput, options: AnalyzeOptions) => Promise<Analysis>;
  readonly judge: (job: JudgeJob) => Promise<Judged>;
  /** Origin of this server as people reach it. */
  readonly origin: string;
}

/** The tools of a server, whose threads do the thinking. */
export function listingTools({ engine }: Pick<Service, 'engine'>, origin: string): ListingTools {
  return {
    analyze: (posting, options) => engine.run('analyze', { posting, options }),
    judge: async (job) => unpackJudged(await engine.run('judgePostings', job)),
    origin,
  };
}

/** The address of a listing's page. */
export function listingUrl(origin: string, slug: string, id: string): string {
  return new URL(`/jobs/rolescope:${slug}/${id}`, origin).href;
}
