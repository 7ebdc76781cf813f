import { roleFormat, type RoleAsset } from '../domain/role-profile.js';
import { skillFormat, type SkillAsset } from '../domain/skill-entry.js';
import { readJsonAsset } from './read-asset.js';

/** What is known of roles and skills, as people look it up. */
export interface Knowledge {
  readonly roles: RoleAsset;
  readonly skills: SkillAsset;
}

/**
 * Loads what is known of roles and skills.
 *
 * @throws {Error} naming the file that is missing, damaged or of another version.
 */
export function loadKnowledge(): Knowledge {
  return { roles: loadRoles(), skills: loadSkills() };
}

/** Loads the role profiles; throws as `loadKnowledge`. */
export function loadRoles(): RoleAsset {
  return readJsonAsset<RoleAsset>('roles.json', roleFormat);
}

function loadSkills(): SkillAsset {
  return readJsonAsset<SkillAsset>('skills.json', skillFormat);
}
