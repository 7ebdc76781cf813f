import type { RoleQuestion } from './role-profile.js';
import type { CheckedClaim, Estimate } from './verdict.js';

/** A question of the guides with our answer and the figures that bear on it. */
export interface AnsweredQuestion {
  readonly question: RoleQuestion;
  /** Figures from the snapshot, under what they are of. */
  readonly figures: readonly { readonly of: string; readonly estimates: readonly Estimate[] }[];
  readonly claims: readonly CheckedClaim[];
}
