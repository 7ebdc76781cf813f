import type { Analysis, RoleShare, SkillFinding } from '../../domain/analysis.js';
import { LEVEL_WEIGHT } from './formula.js';
import { TRADES } from './trades.js';

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
  readonly named: readonly SkillFinding[];
  readonly roles: readonly RoleShare[];
  readonly minYears: number | null;
  readonly level: Analysis['seniority']['value'];
  readonly degree: Analysis['education']['minimum'];
}

/** Reads what a posting asks for, required first, in the order of the text; whole trades left out. */
export function readOpening(facts: OpeningFacts): Opening {
  const groups = facts.alternatives.length === 0 ? NO_GROUPS : groupsOf(facts);
  const required: Ask[] = [];
  const preferred: Ask[] = [];
  for (const finding of facts.skills) {
    if (finding.level === 'mentioned' || TRADES.has(finding.skill)) continue;
    const group = groups.find((one) => one.includes(finding));
    // A group is told once, where its first skill stands.
    if (group !== undefined && group[0] !== finding) continue;
    const findings = group ?? [finding];
    const level = findings.some((one) => one.level === 'required') ? 'required' : 'preferred';
    const asks = level === 'required' ? required : preferred;
    asks.push({ findings, level, weight: LEVEL_WEIGHT[level] });
  }
  return {
    asks: preferred.length === 0 ? required : required.concat(preferred),
    named: facts.skills,
    roles: facts.roles,
    minYears: facts.experience.minYears,
    level: facts.seniority.value,
    degree: facts.education.minimum,
  };
}

type Group = readonly SkillFinding[];

const NO_GROUPS: readonly Group[] = [];

/**
 * The alternatives, each in the order of the text. A skill that is also named outside of its group
 * is asked for on its own account and is left out of it; of two groups the first has it.
 */
function groupsOf({ alternatives, skills }: OpeningFacts): readonly Group[] {
  const groups: SkillFinding[][] = [];
  for (const { start, end, skills: members } of alternatives) {
    const group = skills.filter(
      (finding) =>
        finding.level !== 'mentioned' &&
        members.includes(finding.skill) &&
        !TRADES.has(finding.skill) &&
        finding.mentions.every((one) => one.start >= start && one.end <= end) &&
        !groups.some((other) => other.includes(finding)),
    );
    if (group.length > 1) groups.push(group);
  }
  return groups;
}
