import { advise, type Person } from '../advise/person/advise.js';
import { standingFrom } from '../advise/person/standing-from.js';
import type { Advice } from '../domain/advice.js';
import type { RoleId, Seniority } from '../domain/analysis.js';
import type { Applicant } from '../engine/fit-resume.js';
import type { Knowledge } from './knowledge.js';
import { labelSkills } from './label-skills.js';

/** What advice is wanted; the best fitting role at the person's level where nothing is said. */
export interface AdviceWishes {
  readonly role?: RoleId;
  readonly level?: Seniority;
  /** ISO 3166-1 or 3166-2 code, or `remote`, for the pay. */
  readonly place?: string;
  /** How many skills the path may have. */
  readonly steps: number;
}

/** Advises the person of a résumé: what fits, what is missing, what to learn first, what it pays. */
export function advisePerson(
  { candidate }: Applicant,
  { role, level, place, steps }: AdviceWishes,
  { roles, skills, market, asks }: Pick<Knowledge, 'roles' | 'skills' | 'market' | 'asks'>,
): Advice {
  const person: Person = {
    roles: candidate.roles,
    level: candidate.level,
    standingOf: standingFrom(candidate),
  };
  return advise({
    person,
    market,
    asks,
    profiles: roles.roles,
    labelOf: labelSkills(skills),
    target: { ...(role === undefined ? {} : { role }), ...(level === undefined ? {} : { level }) },
    ...(place === undefined ? {} : { place }),
    steps,
  });
}
