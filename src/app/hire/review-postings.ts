import { reviewPosting } from '../../advise/employer/review-posting.js';
import type { Problem } from '../../base/problem.js';
import type { PostingReview } from '../../domain/hiring.js';
import { createEngine } from '../../engine/engine.js';
import { labelInList } from '../../format/skills-part.js';
import { loadAssets } from '../load-assets.js';
import { loadKnowledge } from '../load-knowledge.js';
import { loadMarket } from '../market/load-market.js';
import { loadAsks } from '../person/load-advice.js';
import { readOpenings } from '../person/read-openings.js';

/** Reviews of the postings of a file, and what was wrong with the rest. */
export interface PostingReviews {
  readonly reviews: readonly (PostingReview & { readonly source: string })[];
  readonly problems: readonly Problem[];
}

/** Holds the postings of a file against comparable ones. */
export async function reviewPostings(file: string): Promise<PostingReviews> {
  const { openings, problems } = await readOpenings([file], createEngine(loadAssets()));
  const labels = new Map(
    loadKnowledge().skills.skills.map((skill) => [skill.id, labelInList(skill)]),
  );
  const market = loadMarket();
  const asks = loadAsks();
  return {
    reviews: openings.map(({ analysis, source }) => ({
      ...reviewPosting({
        ...{ analysis, market, asks },
        labelOf: (skill) => labels.get(skill) ?? skill,
      }),
      source,
    })),
    problems,
  };
}
