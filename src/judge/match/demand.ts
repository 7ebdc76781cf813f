import type { Demand } from '../../domain/demand.js';
import type { SkillFinding } from '../../domain/analysis.js';
import type { Candidate } from './candidate.js';
import { LEVEL_WEIGHT } from './formula.js';
import { readOpening, type Opening, type OpeningFacts } from './opening.js';
import { scoreFit } from './score.js';

/** What of an analysis the score of a fit depends on. */
export function toDemand(facts: OpeningFacts): Demand {
  const { asks, named, roles, minYears, level, degree } = readOpening(facts);
  return {
    asks: asks.map(({ findings, level: asked }) => ({
      skills: findings.map(({ skill }) => skill),
      level: asked,
    })),
    named: named.map(({ skill }) => skill),
    roles: roles.map(({ role, share }) => ({ role, share })),
    minYears,
    level,
    degree,
  };
}

/**
 * Scores a résumé against what a posting demands: the number that `scoreFit` gives for the posting
 * itself. What a résumé copied from a posting's text is not found this way; the fit of that one
 * posting finds it.
 */
export function scoreDemand(candidate: Candidate, demand: Demand): number {
  return scoreFit(candidate, toOpening(demand));
}

function toOpening({ asks, named, roles, minYears, level, degree }: Demand): Opening {
  return {
    asks: asks.map(({ skills, level: asked }) => ({
      findings: skills.map((skill) => nameOnly(skill, asked)),
      level: asked,
      weight: LEVEL_WEIGHT[asked],
    })),
    named: named.map((skill) => nameOnly(skill, 'mentioned')),
    roles: roles.map((share) => ({ ...share, evidence: [] })),
    minYears,
    level,
    degree,
  };
}

/** A finding of which nothing but its concept is known, and nothing else is asked. */
function nameOnly(skill: string, level: SkillFinding['level']): SkillFinding {
  return { skill, label: skill, kind: 'tool', level, mentions: [] };
}
