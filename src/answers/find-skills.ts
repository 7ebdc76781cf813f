import type { SkillKind } from '../domain/analysis.js';
import type { SkillEntry } from '../domain/skill-entry.js';
import { labelKey } from '../lexicon/label-forms.js';
import type { Knowledge } from './knowledge.js';

/** Which skills are asked for; what is not given takes all. */
export interface SkillQuery {
  /** A name or a part of one; upper and lower case are the same. */
  readonly name?: string;
  readonly kind?: SkillKind;
  /** Id of a family. */
  readonly family?: string;
}

/** A skill as a list shows it. */
export type SkillSummary = Pick<SkillEntry, 'id' | 'label' | 'kind' | 'family'>;

/** A part of a list of skills. */
export interface SkillList {
  readonly skills: readonly SkillSummary[];
  /** Skills in the whole list. */
  readonly total: number;
}

/** Above every rank. */
const NOT_FOUND = 8;

/** Finds skills by their names, the nearest first, else in the order of their ids. */
export function findSkills(
  { name, kind, family }: SkillQuery,
  part: { readonly from: number; readonly most: number },
  { skills }: Pick<Knowledge, 'skills'>,
): SkillList {
  const wanted = name === undefined ? '' : labelKey(name);
  const found = skills.skills
    .filter((skill) => kind === undefined || skill.kind === kind)
    .filter((skill) => family === undefined || skill.family === family)
    .map((skill) => ({ skill, rank: wanted === '' ? 0 : rankOf(skill, wanted) }))
    .filter(({ rank }) => rank < NOT_FOUND);
  // The entries are in the order of their ids, and sorting keeps it among equals.
  found.sort((a, b) => a.rank - b.rank);
  return {
    skills: found.slice(part.from, part.from + part.most).map(({ skill }) => toSummary(skill)),
    total: found.length,
  };
}

function toSummary({ id, label, kind, family }: SkillEntry): SkillSummary {
  return { id, label, kind, family };
}

/** Entries never change, so their names once folded stay so: its own, then its other ones. */
const foldedNames = new WeakMap<SkillEntry, readonly (readonly string[])[]>();

function namesOf(skill: SkillEntry): readonly (readonly string[])[] {
  let names = foldedNames.get(skill);
  if (names === undefined) {
    const { id, label, altLabels, hiddenLabels } = skill;
    names = [[id, label].map(labelKey), [...altLabels, ...hiddenLabels].map(labelKey)];
    foldedNames.set(skill, names);
  }
  return names;
}

/**
 * How well a name is met: the whole of it, its beginning, the beginning of a word, anywhere; and of
 * its own name sooner than of another.
 */
function rankOf(skill: SkillEntry, wanted: string): number {
  const ways = [
    (key: string) => key === wanted,
    (key: string) => key.startsWith(wanted),
    (key: string) => key.includes(` ${wanted}`),
    (key: string) => key.includes(wanted),
  ];
  const names = namesOf(skill);
  for (const [way, isMet] of ways.entries()) {
    const at = names.findIndex((keys) => keys.some(isMet));
    if (at !== -1) return way * names.length + at;
  }
  return NOT_FOUND;
}
