import type { RoleId, Seniority } from './analysis.js';

/** Version of the shape of the table of asks; a loader refuses any other. */
export const asksFormat = 1;

/** What one real posting requires, without a word of it. */
export interface PostingAsks {
  readonly role: RoleId;
  readonly level: Seniority;
  /** One entry a requirement: numbers of the skills of which one is enough. */
  readonly asks: readonly (readonly number[])[];
}

/**
 * What real postings require together, which shares by skill cannot tell: ids of concepts by
 * posting, and nothing else of it. Made by `npm run snapshot`.
 */
export interface AsksTable {
  readonly format: typeof asksFormat;
  /** First and last month of the postings, `YYYY-MM`. */
  readonly from: string;
  readonly to: string;
  /** Concept ids; a skill's number is its place here. */
  readonly skills: readonly string[];
  readonly postings: readonly PostingAsks[];
}

/** The postings of a role, of one level or all. */
export function postingsOf(
  { postings }: AsksTable,
  role: PostingAsks['role'],
  level: PostingAsks['level'] | 'all',
): readonly PostingAsks[] {
  return postings.filter((one) => one.role === role && (level === 'all' || one.level === level));
}
