import {
  roleFormat,
  type OccupationMatch,
  type ProjectKind,
  type RoleAsset,
  type RoleProfile,
  type SkillReference,
} from '../../src/domain/role-profile.js';
import { roleIds } from '../../src/domain/roles.js';
import { labelsOf } from '../../src/lexicon/asset.js';
import { labelKey } from '../../src/lexicon/label-forms.js';
import type { FindSkill } from './find-skill.js';
import type { RoleSources } from './read-roles.js';
import {
  inheritableParts,
  type ProfileSource,
  type RoleSource,
  type SkillName,
} from './role-schema.js';

/** Compiles proved sources to the asset: variants completed, skills and occupations looked up. */
export function makeRoleAsset(
  data: RoleSources,
  findSkill: FindSkill,
  hash: (content: string) => string,
): RoleAsset {
  const roles = inOrder(data.profiles.map(({ profile }) => profile)).map((profile) =>
    toProfile(profile, data, findSkill),
  );
  const content = { sources: data.sources, roles, questions: data.questions };
  return { format: roleFormat, version: hash(JSON.stringify(content)), ...content };
}

/** The nine roles in their order, each followed by its variants by id. */
function inOrder(profiles: readonly ProfileSource[]): ProfileSource[] {
  return roleIds.flatMap((role) => [
    ...profiles.filter(({ id }) => id === role),
    ...profiles
      .filter(({ variantOf }) => variantOf === role)
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  ]);
}

function toProfile(own: ProfileSource, data: RoleSources, findSkill: FindSkill): RoleProfile {
  const parent = data.profiles.find(({ profile }) => profile.id === own.variantOf)?.profile;
  const inherited = inheritableParts.filter((part) => own[part] === undefined);
  // A proved variant's role is no variant, so that all its parts are there.
  const whole = { ...parent, ...own } as RoleSource;
  const skill = (name: SkillName): SkillReference => toReference(name, findSkill);
  const { variantOf: _, ...facts } = whole;
  const profile = {
    ...facts,
    variantOf: own.variantOf ?? null,
    inherited,
    tools: whole.tools.map(skill),
    technicalSkills: whole.technicalSkills.map(skill),
    projectKinds: whole.projectKinds.map((kind): ProjectKind => ({
      ...kind,
      skills: kind.skills.map(skill),
    })),
    signals: whole.signals.map((signal) => ({
      ...signal,
      ...(signal.skill === undefined ? {} : { skill: findSkill(signal.skill)?.id ?? signal.skill }),
    })),
    crosswalk: whole.crosswalk.map((match) => toMatch(match, data)),
  };
  return profile as RoleProfile;
}

function toReference(name: SkillName, findSkill: FindSkill): SkillReference {
  if (typeof name !== 'string') return { skill: null, label: name.name };
  const concept = findSkill(name);
  if (concept === undefined) return { skill: null, label: name };
  // A concept may hold narrower words too; found by one of its labels, that label is shown.
  const label = labelsOf(concept).find((own) => labelKey(own) === labelKey(name));
  const shown = concept.id === name ? concept.preferredLabel : (label ?? concept.preferredLabel);
  return { skill: concept.id, label: shown };
}

function toMatch(
  match: ProfileSource['crosswalk'][number],
  { taxonomies }: RoleSources,
): OccupationMatch {
  const taxonomy = taxonomies.find(({ id }) => id === match.taxonomy);
  const occupation = taxonomy?.occupations.find(({ code }) => code === match.code);
  const { why, ...rest } = match;
  return {
    ...rest,
    ...(why === undefined ? {} : { why }),
    label: occupation?.label ?? match.code,
    url: taxonomy?.page?.replace('{code}', match.code) ?? null,
  };
}
