import type { RoleId } from '../domain/analysis.js';
import type { RoleProfile } from '../domain/role-profile.js';
import type { ComparisonKnowledge, RoleToCompare } from '../market/compare/context.js';
import { claimFigures, type ClaimKnowledge } from './claim-figures.js';
import type { Knowledge } from './knowledge.js';

/** What comparing takes. */
export type CompareKnowledge = ClaimKnowledge & Pick<Knowledge, 'roles' | 'skills'>;

const skillMaps = new WeakMap<Knowledge['skills'], ComparisonKnowledge['skills']>();

/** What a comparison is a function of, from what is loaded. */
export function comparisonKnowledge(knowledge: CompareKnowledge): ComparisonKnowledge {
  const { skills, claims } = knowledge;
  let byId = skillMaps.get(skills);
  if (byId === undefined) {
    byId = new Map(skills.skills.map(({ id, label, kind }) => [id, { label, kind }]));
    skillMaps.set(skills, byId);
  }
  return { figures: claimFigures(knowledge), claims: claims.claims, skills: byId };
}

/** A profile with the role that its figures are of. */
export function toCompare(profile: RoleProfile): RoleToCompare {
  return { profile, role: profile.variantOf ?? (profile.id as RoleId) };
}
