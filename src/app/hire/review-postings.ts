import { reviewPosting } from '../../answers/review-posting.js';
import type { Problem } from '../../base/problem.js';
import type { PostingReview } from '../../domain/hiring.js';
import { knowledge } from '../knowledge.js';
import { loadEngine } from '../load-assets.js';
import { readOpenings } from '../person/read-openings.js';

/** Reviews of the postings of a file, and what was wrong with the rest. */
export interface PostingReviews {
  readonly reviews: readonly (PostingReview & { readonly source: string })[];
  readonly problems: readonly Problem[];
}

/** Holds the postings of a file against comparable ones. */
export async function reviewPostings(file: string): Promise<PostingReviews> {
  const { openings, problems } = await readOpenings([file], loadEngine());
  return {
    reviews: openings.map(({ analysis, source }) => ({
      ...reviewPosting(analysis, knowledge),
      source,
    })),
    problems,
  };
}
