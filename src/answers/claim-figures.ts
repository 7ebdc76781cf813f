import type { ClaimFigures } from '../market/claims/figures.js';
import type { Knowledge } from './knowledge.js';

/** What checking claims takes: the claims, and the figures that they are checked against. */
export type ClaimKnowledge = Pick<Knowledge, 'claims' | 'work' | 'market' | 'salaries'>;

/** The figures that claims are checked against. */
export function claimFigures({ claims, work, market, salaries }: ClaimKnowledge): ClaimFigures {
  return { snapshot: market, tables: salaries, work, skills: claims.skills };
}
