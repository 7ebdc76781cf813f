/**
 * The published formula of the fit (`docs/fit.md`), in one place:
 *
 *     score = 100 × (0.60 skills + 0.25 roles + 0.15 experience) × factors of hard requirements
 *
 * A part that the posting does not state is left out, and the other weights grow in proportion.
 * The weights are a judgement, made before anything was measured with them, and not fitted.
 */
export const WEIGHTS = { skills: 0.6, roles: 0.25, experience: 0.15 } as const;

/** What a requirement counts among the requirements. */
export const LEVEL_WEIGHT = { required: 1, preferred: 1 / 3 } as const;

/**
 * What a requirement earns: shown in something done, or by a narrower skill, all of it; only named
 * in a list, half; where only a broader skill is shown, less.
 */
export const CREDIT = { shown: 1, narrower: 1, listed: 0.5, broader: 0.3, none: 0 } as const;

/**
 * A posting that names few skills says little: as if it asked for two more, one that the roles
 * answer, and one that is met as far as the others are.
 */
export const PRIOR_SKILLS = 2;

/** Factor of a degree that is asked for and not shown. */
export const DEGREE_FACTOR = 0.9;

/** Factor of fewer years than `ENOUGH_YEARS` of those asked for. */
export const YEARS_FACTOR = 0.8;
export const ENOUGH_YEARS = 0.6;

/** Levels further apart than this have nothing in common. */
export const LEVEL_REACH = 3;

/** The score's parts as numbers; `null` where the posting does not state what it needs. */
export interface PartValues {
  readonly skills: number;
  readonly roles: number | null;
  readonly experience: number | null;
}

/** Points, 0 to 100, not rounded. */
export function combine({ skills, roles, experience }: PartValues, factor: number): number {
  let sum = WEIGHTS.skills * skills;
  let weight: number = WEIGHTS.skills;
  if (roles !== null) {
    sum += WEIGHTS.roles * roles;
    weight += WEIGHTS.roles;
  }
  if (experience !== null) {
    sum += WEIGHTS.experience * experience;
    weight += WEIGHTS.experience;
  }
  return (100 * factor * sum) / weight;
}

/** The share of the requirements that is earned, with the two of the prior. */
export function skillsValue(earned: number, asked: number, roles: number | null): number {
  const met = asked === 0 ? 0 : earned / asked;
  return roles === null ? met : (earned + roles + met) / (asked + PRIOR_SKILLS);
}

/** Rounds points to one decimal, as they are shown and sorted. */
export function roundPoints(points: number): number {
  return Math.round(points * 10) / 10;
}
