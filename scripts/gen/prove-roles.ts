import { roleIds } from '../../src/domain/roles.js';
import { labelKey } from '../../src/lexicon/label-forms.js';
import type { DataProblem, Finding } from './data-problem.js';
import { lexiconName, type FindSkill } from './find-skill.js';
import { provePart } from './prove-figures.js';
import type { ProfileFile, RoleSources } from './read-roles.js';
import type { ProfileSource } from './role-schema.js';

/**
 * Proves what the shape cannot: that ids and names refer to something, that nothing has two
 * owners, that figures make sense and have a source.
 */
export function proveRoles(data: RoleSources, findSkill: FindSkill): DataProblem[] {
  const known = new Set(data.profiles.map(({ profile }) => profile.id));
  const perFile = data.profiles.flatMap(({ file, profile }) =>
    [
      ...proveId(file, profile),
      ...proveNeighbours(profile),
      ...proveSkills(profile, findSkill),
      ...proveCrosswalk(profile, data),
      ...provePart(profile, new Set(data.sources.map(({ id }) => id))),
    ].map((finding) => ({ file, ...finding })),
  );
  return [
    ...roleIds
      .filter((id) => !known.has(id))
      .map((id) => ({ file: `${id}.yaml`, entry: id, message: 'the role has no file' })),
    ...perFile,
    ...proveOwners(data.profiles),
    ...proveNearMisses(data.profiles),
    ...proveLists(data, known),
  ];
}

function proveId(file: string, profile: ProfileSource): Finding[] {
  const { id, variantOf } = profile;
  const entry = id;
  const isRole = (roleIds as readonly string[]).includes(id);
  if (file !== `${id}.yaml`) return [{ entry, message: `the file should be named ${id}.yaml` }];
  if (variantOf === undefined && !isRole) {
    return [{ entry, message: 'the id is none of the nine roles, and variantOf is missing' }];
  }
  return variantOf !== undefined && isRole
    ? [{ entry, message: 'one of the nine roles cannot be a variant' }]
    : [];
}

function proveNeighbours(profile: ProfileSource): Finding[] {
  const own = [
    ...profile.nearestWrongRole.map(({ role }, at) => ({ role, entry: `nearestWrongRole.${at}` })),
    ...profile.nearMisses.map(({ role }, at) => ({ role, entry: `nearMisses.${at}` })),
  ].filter(({ role }) => role === profile.id);
  return own.map(({ entry }) => ({ entry, message: 'names the role itself' }));
}

function proveSkills(profile: ProfileSource, findSkill: FindSkill): Finding[] {
  const names = [
    ...profile.tools.map((skill, at) => [`tools.${at}`, lexiconName(skill)] as const),
    ...profile.technicalSkills.map(
      (skill, at) => [`technicalSkills.${at}`, lexiconName(skill)] as const,
    ),
    ...profile.signals.map(({ skill }, at) => [`signals.${at}`, skill ?? null] as const),
    ...(profile.projectKinds ?? []).flatMap(({ id, skills }) =>
      skills.map((skill) => [`projectKinds.${id}`, lexiconName(skill)] as const),
    ),
  ];
  const dangling = names
    .filter(([, name]) => name !== null && findSkill(name) === undefined)
    .map(([entry, name]) => ({ entry, message: `the skill "${name}" is not in the lexicon` }));
  const empty = profile.signals.flatMap(({ skill, phrase }, at) =>
    (skill === undefined) === (phrase === undefined)
      ? [{ entry: `signals.${at}`, message: 'a signal is either a skill or a phrase' }]
      : [],
  );
  return [...dangling, ...empty];
}

function proveCrosswalk(profile: ProfileSource, { taxonomies }: RoleSources): Finding[] {
  const wrong = profile.crosswalk.flatMap(({ taxonomy, code }, at) => {
    const entry = `crosswalk.${at}`;
    const found = taxonomies.find(({ id }) => id === taxonomy);
    if (found === undefined) return [{ entry, message: `the taxonomy "${taxonomy}" is unknown` }];
    return found.occupations.some((occupation) => occupation.code === code)
      ? []
      : [{ entry, message: `the code "${code}" is not in ${found.release}` }];
  });
  if (profile.id === 'other') return wrong;
  const missing = taxonomies
    .filter(({ id }) => !profile.crosswalk.some(({ taxonomy }) => taxonomy === id))
    .map(({ id }) => ({ entry: 'crosswalk', message: `has no occupation of ${id}` }));
  return [...wrong, ...missing];
}

/** A name leads to one profile only: labels and aliases, titles, ids of project kinds. */
function proveOwners(profiles: readonly ProfileFile[]): DataProblem[] {
  const kinds: readonly [string, (profile: ProfileSource) => readonly string[]][] = [
    ['label', ({ id, preferredLabel, aliases }) => [id, preferredLabel, ...aliases]],
    ['title', ({ titles }) => titles],
    ['project kind', ({ projectKinds = [] }) => projectKinds.map(({ id }) => id)],
  ];
  return kinds.flatMap(([kind, namesOf]) => {
    const owners = new Map<string, string>();
    return profiles.flatMap(({ file, profile }) =>
      [...new Set(namesOf(profile).map(labelKey))].flatMap((name) => {
        const owner = owners.get(name);
        owners.set(name, owner ?? file);
        if (owner === undefined) return [];
        return [{ file, entry: profile.id, message: `the ${kind} "${name}" is owned by ${owner}` }];
      }),
    );
  });
}

/** Where a near miss is listed as a title, it must be listed by the role it is said to be. */
function proveNearMisses(profiles: readonly ProfileFile[]): DataProblem[] {
  const owners = new Map(
    profiles.flatMap(({ profile }) =>
      profile.titles.map((title) => [labelKey(title), profile.variantOf ?? profile.id] as const),
    ),
  );
  return profiles.flatMap(({ file, profile }) =>
    profile.nearMisses.flatMap(({ title, role }, at) => {
      const owner = owners.get(labelKey(title));
      if (owner === undefined || owner === role) return [];
      const message = `"${title}" is said to be ${role} and is a title of ${owner}`;
      return [{ file, entry: `nearMisses.${at}`, message }];
    }),
  );
}

function proveLists(data: RoleSources, roles: ReadonlySet<string>): DataProblem[] {
  const sources = new Set(data.sources.map(({ id }) => id));
  const twice = (file: string, ids: readonly string[]): DataProblem[] =>
    ids
      .filter((id, at) => ids.indexOf(id) !== at)
      .map((id) => ({ file, entry: id, message: 'the id is taken' }));
  const file = 'faq.yaml';
  const dangling = data.questions.flatMap(({ id, roles: about, asked }) => [
    ...about
      .filter((role) => !roles.has(role))
      .map((role) => ({ file, entry: id, message: `the role "${role}" does not exist` })),
    ...asked
      .filter((source) => !sources.has(source))
      .map((source) => ({ file, entry: id, message: `the source "${source}" does not exist` })),
  ]);
  return [
    ...twice(
      'sources.yaml',
      data.sources.map(({ id }) => id),
    ),
    ...twice(
      file,
      data.questions.map(({ id }) => id),
    ),
    ...dangling,
  ];
}
