import { labelInList } from '../domain/label-in-list.js';
import type { Knowledge } from './knowledge.js';

const kept = new WeakMap<Knowledge['skills'], ReadonlyMap<string, string>>();

/** What skills are called in lists, by their ids; an id that is unknown stands for itself. */
export function labelSkills(skills: Knowledge['skills']): (skill: string) => string {
  let labels = kept.get(skills);
  if (labels === undefined) {
    labels = new Map(skills.skills.map((skill) => [skill.id, labelInList(skill)]));
    kept.set(skills, labels);
  }
  const known = labels;
  return (skill) => known.get(skill) ?? skill;
}
