import type { AnsweredQuestion } from '../../domain/answer.js';
import type { Comparison } from '../../domain/comparison.js';
import type { QuestionFigure, RoleQuestion } from '../../domain/role-profile.js';
import type { Estimate } from '../../domain/verdict.js';
import { checkClaims } from '../claims/check-claims.js';
import { compareRoles } from './compare-roles.js';
import type { ComparisonKnowledge, RoleToCompare } from './context.js';

/** Figures of one row of a comparison that an answer shows; the first few of each role. */
const ROWS = {
  shared: 'shared-skills',
  apart: 'skills-apart',
  pay: 'salary',
  growth: 'outlook',
  openings: 'outlook',
} as const satisfies Readonly<Record<QuestionFigure, string>>;
const SHOWN = 6;

/** Fills in the figures of a question. */
export function answerQuestion(
  question: RoleQuestion,
  roles: readonly RoleToCompare[],
  knowledge: ComparisonKnowledge,
): AnsweredQuestion {
  const named = new Set(question.claims);
  const about = roles.filter(({ profile }) => question.roles.includes(profile.id));
  const comparison =
    question.show === undefined ? null : compareRoles(about, {}, { ...knowledge, claims: [] });
  return {
    question,
    figures:
      comparison === null
        ? []
        : (question.show ?? []).flatMap((figure) => figuresOf(figure, comparison)),
    claims: checkClaims(
      knowledge.claims.filter(({ id }) => named.has(id)),
      knowledge.figures,
    ),
  };
}

function figuresOf(figure: QuestionFigure, comparison: Comparison): AnsweredQuestion['figures'] {
  const row = comparison.rows.find(({ aspect }) => aspect === ROWS[figure])!;
  return row.cells.flatMap((cell, at) => {
    const estimates = pick(figure, cell.figures);
    if (estimates.length === 0) return [];
    return [{ of: `${row.label}: ${comparison.roles[at]!.label}`, estimates }];
  });
}

/** Of the row on outlook either the openings or the growth; of pay the median only. */
function pick(figure: QuestionFigure, estimates: readonly Estimate[]): readonly Estimate[] {
  if (figure === 'pay') return estimates.slice(0, 1);
  if (figure === 'openings') return estimates.filter(({ source }) => source === 'postings');
  if (figure === 'growth') return estimates.filter(({ source }) => source === 'bls-oews');
  return estimates.slice(0, SHOWN);
}
