import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FamilySource } from '../../src/lexicon/source.js';
import type { DataProblem } from './data-problem.js';
import { makeFindSkill } from './find-skill.js';
import { genNeeds } from './gen-needs.js';
import { genQuiz } from './gen-quiz.js';
import { makeRoleAsset } from './make-role-asset.js';
import { makeSkillAsset } from './make-skill-asset.js';
import { makeRolePages } from './pages/role-pages.js';
import { makeSkillPages } from './pages/skill-pages.js';
import { findStalePages, writePages, type PageFolder } from './pages/write-pages.js';
import { contentHash } from './prove-lexicon.js';
import { proveRoles } from './prove-roles.js';
import { readRoleSources } from './read-roles.js';

/** What the generation of roles and pages found. */
export interface RoleGeneration {
  readonly problems: readonly DataProblem[];
  /** Pages that are not as generated; only where they were compared and not written. */
  readonly stale: readonly string[];
}

/**
 * Proves the role profiles, and writes `assets/roles.json`, `assets/skills.json`, `assets/quiz.json`, `docs/roles/` and
 * `docs/skills/`; nothing is written while something does not hold, or where `check` is set.
 *
 * @param root folder of the project
 * @param families the lexicon as read
 */
export function genRoles(
  root: string,
  families: readonly FamilySource[],
  { check }: { readonly check: boolean },
): RoleGeneration {
  const data = readRoleSources(join(root, 'data'));
  const findSkill = makeFindSkill(families);
  const problems = data.problems.length > 0 ? data.problems : proveRoles(data, findSkill);
  if (problems.length > 0) return { problems, stale: [] };
  const roles = makeRoleAsset(data, findSkill, contentHash);
  const skills = makeSkillAsset(families, contentHash);
  const quiz = genQuiz(root, roles.roles, { check });
  const isSkill = (id: string): boolean => skills.skills.some((skill) => skill.id === id);
  const needs = genNeeds(root, { roles, isSkill }, { check });
  const others = [...quiz, ...needs];
  if (others.length > 0) return { problems: others, stale: [] };
  const folders: readonly PageFolder[] = [
    { folder: join(root, 'docs', 'roles'), pages: makeRolePages(roles, skills) },
    { folder: join(root, 'docs', 'skills'), pages: makeSkillPages(skills) },
  ];
  if (check) return { problems, stale: folders.flatMap(findStalePages) };
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'assets', 'roles.json'), JSON.stringify(roles));
  writeFileSync(join(root, 'assets', 'skills.json'), JSON.stringify(skills));
  for (const folder of folders) writePages(folder);
  return { problems, stale: [] };
}
