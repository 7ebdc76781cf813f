import type { EducationLevel, RoleId, Seniority } from './analysis.js';

/**
 * What a posting demands, as far as the score of a fit depends on it: small enough to send a few
 * thousand of them, and without any words of the posting.
 */
export interface Demand {
  /** Required first, in the order of the text; of several skills in one ask one is enough. */
  readonly asks: readonly {
    readonly skills: readonly string[];
    readonly level: 'required' | 'preferred';
  }[];
  /** Every concept that the posting names, at any level. */
  readonly named: readonly string[];
  readonly roles: readonly { readonly role: RoleId; readonly share: number }[];
  readonly minYears: number | null;
  readonly level: Seniority;
  readonly degree: EducationLevel;
}
