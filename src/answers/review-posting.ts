import { reviewPosting as review } from '../advise/employer/review-posting.js';
import type { Analysis } from '../domain/analysis.js';
import type { PostingReview } from '../domain/hiring.js';
import type { Knowledge } from './knowledge.js';
import { labelSkills } from './label-skills.js';

/** Holds an analysed posting against comparable ones. */
export function reviewPosting(
  analysis: Analysis,
  { skills, market, asks }: Pick<Knowledge, 'skills' | 'market' | 'asks'>,
): PostingReview {
  return review({ analysis, market, asks, labelOf: labelSkills(skills) });
}
