import type { EducationLevel, RoleShare } from '../../domain/analysis.js';
import { levelRank } from '../../domain/levels.js';
import { listsRepeating, type Candidate, type Showing, type Showings } from './candidate.js';
import {
  combine,
  CREDIT,
  DEGREE_FACTOR,
  ENOUGH_YEARS,
  LEVEL_REACH,
  roundPoints,
  skillsValue,
  YEARS_FACTOR,
  type PartValues,
} from './formula.js';
import type { Ask, Opening } from './opening.js';

/** What an ask earns, and by what; `showing` is `null` where only a broader skill is shown. */
export interface Earned {
  readonly credit: number;
  readonly reason: Showing['reason'] | 'broader' | 'none';
  readonly by: string | null;
}

/** The numbers a score is made of, before they are explained. */
export interface Reckoning {
  readonly parts: PartValues;
  readonly factor: number;
  /** Sum of the weighted credits, and of the weights. */
  readonly earned: number;
  readonly asked: number;
}

/**
 * Scores one résumé against one posting, 0 to 100 with one decimal: the same number as `fit`
 * explains, without the words. Some microseconds.
 */
export function scoreFit(candidate: Candidate, opening: Opening): number {
  const { parts, factor } = reckon(candidate, opening, showingsFor(candidate, opening));
  return roundPoints(combine(parts, factor));
}

/** What of the résumé counts for this posting. */
export function showingsFor(candidate: Candidate, { named }: Opening): Showings {
  const repeating = listsRepeating(candidate, named);
  return repeating.length === 0 ? candidate.showings : candidate.showingsWithout(repeating);
}

/** Does the sums of the formula. */
export function reckon(candidate: Candidate, opening: Opening, showings: Showings): Reckoning {
  let earned = 0;
  let asked = 0;
  for (const ask of opening.asks) {
    earned += ask.weight * earn(ask, candidate, showings).credit;
    asked += ask.weight;
  }
  const roles = rolesValue(candidate.roles, opening.roles);
  const skills = skillsValue(earned, asked, roles);
  const experience = experienceValue(candidate, opening);
  const factor =
    degreeFactor(candidate.education, opening.degree) * yearsFactor(candidate, opening);
  return { parts: { skills, roles, experience }, factor, earned, asked };
}

const NOTHING: Earned = { credit: CREDIT.none, reason: 'none', by: null };

/** The best that any of an ask's skills earns. */
export function earn(ask: Ask, candidate: Candidate, showings: Showings): Earned {
  let best = NOTHING;
  for (const { skill } of ask.findings) {
    const showing = showings.get(skill);
    if (showing !== undefined && showing.credit > best.credit) best = showing;
  }
  if (best.credit > 0) return best;
  for (const { skill } of ask.findings) {
    const by = candidate.broaderOf(skill).find((one) => showings.get(one)?.reason === 'shown');
    if (by !== undefined) return { credit: CREDIT.broader, reason: 'broader', by };
  }
  return NOTHING;
}

/** What the shares of two sides have in common, 0 to 1; `null` where one side has none. */
export function rolesValue(a: readonly RoleShare[], b: readonly RoleShare[]): number | null {
  if (a.length === 0 || b.length === 0) return null;
  let common = 0;
  for (const one of a) {
    const other = b.find(({ role }) => role === one.role);
    if (other !== undefined) common += Math.min(one.share, other.share);
  }
  return common;
}

/** Years against those asked for; the level where none are; `null` where neither is stated. */
export function experienceValue(candidate: Candidate, opening: Opening): number | null {
  if (opening.minYears !== null) {
    if (opening.minYears === 0) return 1;
    return Math.min(1, (candidate.monthsOfWork ?? 0) / (12 * opening.minYears));
  }
  const asked = levelRank[opening.level];
  const shown = levelRank[candidate.level];
  if (asked === null || shown === null) return null;
  return 1 - Math.min(1, Math.abs(asked - shown) / LEVEL_REACH);
}

const DEGREE_RANK: Readonly<Record<EducationLevel, number>> = {
  unspecified: 0,
  none: 0,
  bachelor: 1,
  master: 2,
  phd: 3,
};

/** Whether the education shown is at least the one asked for. */
export function reachesDegree(shown: EducationLevel, asked: EducationLevel): boolean {
  return DEGREE_RANK[shown] >= DEGREE_RANK[asked];
}

function degreeFactor(shown: EducationLevel, asked: EducationLevel): number {
  return reachesDegree(shown, asked) ? 1 : DEGREE_FACTOR;
}

/** Whether dated work reaches the part of the years asked for that a posting can do with. */
export function reachesYears({ monthsOfWork }: Candidate, minYears: number): boolean {
  return (monthsOfWork ?? 0) >= 12 * minYears * ENOUGH_YEARS;
}

function yearsFactor(candidate: Candidate, { minYears }: Opening): number {
  return minYears === null || reachesYears(candidate, minYears) ? 1 : YEARS_FACTOR;
}
