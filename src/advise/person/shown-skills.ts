import type { FitReason, FitStatus } from '../../domain/fit.js';

/** How a person stands to one skill. */
export interface SkillStanding {
  readonly status: FitStatus;
  readonly reason: FitReason;
  /** 0 to 1, as in the fit. */
  readonly credit: number;
}

/** How a person stands to any skill, by concept id. */
export type StandingOf = (skill: string) => SkillStanding;

/** From this credit on a skill counts as there: it is shown, or at least named in a list. */
export const THERE = 0.5;

/** Whether the person has a skill, as far as postings are opened by it. */
export function hasSkill({ credit }: SkillStanding): boolean {
  return credit >= THERE;
}
