import { roleFormat, type RoleAsset } from '../domain/role-profile.js';
import { skillFormat, type SkillAsset } from '../domain/skill-entry.js';
import { readAsset } from './read-asset.js';

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
  return inFormat(readAsset('roles.json', readJson<RoleAsset>), 'roles.json', roleFormat);
}

function loadSkills(): SkillAsset {
  return inFormat(readAsset('skills.json', readJson<SkillAsset>), 'skills.json', skillFormat);
}

function inFormat<T extends { readonly format: number }>(
  asset: T,
  name: string,
  format: number,
): T {
  if (asset.format === format) return asset;
  throw new Error(
    `The asset ${name} has format ${String(asset.format)}; this version reads ${format}. Run "npm run gen" to make it again.`,
  );
}

/** The files are our own, made and checked by `npm run gen`; the format number is what is trusted. */
function readJson<T>(bytes: Uint8Array): T {
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}
