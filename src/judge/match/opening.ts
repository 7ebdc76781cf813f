import type { Analysis, RoleShare, SkillFinding } from '../../domain/analysis.js';
import { LEVEL_WEIGHT } from './formula.js';

/** What of an analysis the fit looks at. */
export type OpeningFacts = Pick<
  Analysis,
  'skills' | 'alternatives' | 'roles' | 'seniority' | 'experience' | 'education'
>;

/** One thing asked for: a skill, or several of which one is enough. */
export interface Ask {
  readonly findings: readonly SkillFinding[];
  readonly level: 'required' | 'preferred';
  readonly weight: number;
}

/** A posting made ready for many résumés, or one of many for one résumé. */
export interface Opening {
  readonly asks: readonly Ask[];
  /** Every concept the posting names, at any level. */
  readonly named: ReadonlySet<string>;
  readonly roles: readonly RoleShare[];
  readonly minYears: number | null;
  readonly level: Analysis['seniority']['value'];
  readonly degree: Analysis['education']['minimum'];
}

/** Reads what a posting asks for, required things first, each in the order of the text. */
export function readOpening(facts: OpeningFacts): Opening {
  const grouped = groupsOf(facts);
  const done = new Set<number>();
  const required: Ask[] = [];
  const preferred: Ask[] = [];
  for (const finding of facts.skills) {
    if (finding.level === 'mentioned') continue;
    const group = grouped?.get(finding.skill);
    if (group !== undefined && done.has(group.number)) continue;
    if (group !== undefined) done.add(group.number);
    const findings = group?.findings ?? [finding];
    const level = findings.some((one) => one.level === 'required') ? 'required' : 'preferred';
    (level === 'required' ? required : preferred).push({
      findings,
      level,
      weight: LEVEL_WEIGHT[level],
    });
  }
  return {
    asks: [...required, ...preferred],
    named: new Set(facts.skills.map(({ skill }) => skill)),
    roles: facts.roles,
    minYears: facts.experience.minYears,
    level: facts.seniority.value,
    degree: facts.education.minimum,
  };
}

interface Group {
  readonly number: number;
  readonly findings: readonly SkillFinding[];
}

/**
 * The alternatives by skill. A skill that is also named outside of its group is asked for on its
 * own account and is left out of it.
 */
function groupsOf({ alternatives, skills }: OpeningFacts): Map<string, Group> | null {
  if (alternatives.length === 0) return null;
  const bySkill = new Map(skills.map((finding) => [finding.skill, finding]));
  const groups = new Map<string, Group>();
  for (const [number, { start, end, skills: members }] of alternatives.entries()) {
    const findings = members.flatMap((skill) => {
      const finding = bySkill.get(skill);
      const inside = finding?.mentions.every((one) => one.start >= start && one.end <= end);
      return finding !== undefined && finding.level !== 'mentioned' && inside ? [finding] : [];
    });
    if (findings.length < 2) continue;
    for (const { skill } of findings)
      if (!groups.has(skill)) groups.set(skill, { number, findings });
  }
  return groups;
}
