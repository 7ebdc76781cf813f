import type { KnowledgeSource, RoleProfile, RoleQuestion } from '../domain/role-profile.js';
import type { SkillEntry } from '../domain/skill-entry.js';
import { namedSources } from '../domain/named-sources.js';
import { labelKey } from '../lexicon/label-forms.js';
import { nearestNames } from '../text/nearest-names.js';
import type { Knowledge } from './knowledge.js';

/** What explaining takes. */
type Known = Pick<Knowledge, 'roles' | 'skills'>;

/** A role as asked for. */
export interface RoleExplanation {
  readonly kind: 'role';
  /** Set where the name is a job title that claims the role, as it is written in the profile. */
  readonly title: string | null;
  readonly profile: RoleProfile;
  readonly questions: readonly RoleQuestion[];
  /** The sources that the profile and the questions name. */
  readonly sources: readonly KnowledgeSource[];
}

/** A skill as asked for; related concepts carry their labels. */
export interface SkillExplanation {
  readonly kind: 'skill';
  readonly entry: SkillEntry;
  readonly family: { readonly id: string; readonly title: string };
  readonly broader: readonly Named[];
  readonly narrower: readonly Named[];
  /** Roles of whose profile the skill is a part. */
  readonly roles: readonly Named[];
}

export interface Named {
  readonly id: string;
  readonly label: string;
}

/** A name that is neither. */
export interface UnknownName {
  readonly kind: 'unknown';
  readonly name: string;
  readonly nearest: readonly string[];
}

export type Explanation = RoleExplanation | SkillExplanation | UnknownName;

const NEAREST = 5;

/**
 * Finds a role or a skill by id, label or alias, upper and lower case the same, and a role by a
 * title too. Roles go before skills, and those before titles.
 */
export function explain(name: string, knowledge: Known): Explanation {
  const key = labelKey(name);
  const role = findRole(key, knowledge);
  if (role !== undefined) return explainRole(role, null, knowledge);
  const skill = findSkill(key, knowledge);
  if (skill !== undefined) return explainSkill(skill, knowledge);
  for (const profile of knowledge.roles.roles) {
    const title = profile.titles.find((candidate) => labelKey(candidate) === key);
    if (title !== undefined) return explainRole(profile, title, knowledge);
  }
  return { kind: 'unknown', name, nearest: nearestNames(name, allNames(knowledge), NEAREST) };
}

function findRole(key: string, { roles }: Known): RoleProfile | undefined {
  return roles.roles.find(({ id, preferredLabel, aliases }) =>
    [id, preferredLabel, ...aliases].some((name) => labelKey(name) === key),
  );
}

function findSkill(key: string, { skills }: Known): SkillEntry | undefined {
  return (
    skills.skills.find(({ id }) => labelKey(id) === key) ??
    skills.skills.find(({ label, altLabels, hiddenLabels }) =>
      [label, ...altLabels, ...hiddenLabels].some((name) => labelKey(name) === key),
    )
  );
}

function explainRole(
  profile: RoleProfile,
  title: string | null,
  { roles }: Known,
): RoleExplanation {
  const questions = roles.questions.filter((question) => question.roles.includes(profile.id));
  const sources = namedSources(roles.sources, [profile, questions]);
  return { kind: 'role', title, profile, questions, sources };
}

function explainSkill(entry: SkillEntry, { roles, skills }: Known): SkillExplanation {
  const labels = new Map(skills.skills.map(({ id, label }) => [id, label]));
  const toNamed = (id: string): Named => ({ id, label: labels.get(id) ?? id });
  const title = skills.families.find(({ id }) => id === entry.family)?.title ?? entry.family;
  return {
    kind: 'skill',
    entry,
    family: { id: entry.family, title },
    broader: entry.broader.map(toNamed),
    narrower: entry.narrower.map(toNamed),
    roles: roles.roles
      .filter((role) =>
        [...role.tools, ...role.technicalSkills].some(({ skill }) => skill === entry.id),
      )
      .map(({ id, preferredLabel }) => ({ id, label: preferredLabel })),
  };
}

/** Every name worth proposing. */
function* allNames({ roles, skills }: Known): Generator<string> {
  for (const { id, preferredLabel, aliases } of roles.roles) {
    yield preferredLabel;
    if (preferredLabel.toLowerCase().replaceAll(' ', '-') !== id) yield id;
    yield* aliases;
  }
  for (const { label, altLabels } of skills.skills) {
    yield label;
    yield* altLabels;
  }
}
