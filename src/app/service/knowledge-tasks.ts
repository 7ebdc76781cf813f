import { answerPay } from '../../answers/answer-pay.js';
import { answerQuiz } from '../../answers/answer-quiz.js';
import { answerQuestions } from '../../answers/answer-questions.js';
import { compare, type CompareRequest } from '../../answers/compare.js';
import {
  explain,
  type Explanation,
  type RoleExplanation,
  type SkillExplanation,
} from '../../answers/explain.js';
import { findRole, type UnknownRole } from '../../answers/find-role.js';
import { findSkills, type SkillList, type SkillQuery } from '../../answers/find-skills.js';
import { listClaims, type ClaimReport } from '../../answers/list-claims.js';
import type { PayWords } from '../../answers/pay-question.js';
import { roleMarket, titleMap } from '../../answers/role-market.js';
import type { AnsweredQuestion } from '../../domain/answer.js';
import type { Verdict } from '../../domain/claim.js';
import type { Comparison } from '../../domain/comparison.js';
import type { RoleId } from '../../domain/analysis.js';
import type { QuizAnswers, QuizQuestion, QuizResult } from '../../domain/quiz.js';
import type { KnowledgeSource, ProfileId } from '../../domain/role-profile.js';
import type { PayAnswer } from '../../domain/pay-answer.js';
import type { RoleMarket, TitleMap } from '../../domain/role-market.js';
import type { Engine } from '../../engine/engine.js';
import { knowledge } from '../knowledge.js';
import { ok, type Outcome, type Refusal } from '../outcome.js';

/** Which claims are asked for; a role by any of its names. */
export interface ClaimWishes {
  readonly guide?: string;
  readonly role?: string;
  readonly verdict?: Verdict;
}

/** Which skills are asked for, and which part of the list. */
export interface SkillWishes {
  readonly query: SkillQuery;
  readonly from: number;
  readonly most: number;
}

/** All roles, and the sources that their profiles name. */
export interface RoleList {
  readonly roles: readonly RoleSummary[];
  readonly sources: readonly KnowledgeSource[];
}

/** A role as a list shows it. */
export interface RoleSummary {
  readonly id: ProfileId;
  readonly label: string;
  readonly variantOf: RoleId | null;
  readonly definition: string;
}

/** Questions about what is known of roles, skills, claims and pay; the engine takes no part. */
export const knowledgeTasks = {
  compare(_: Engine, request: CompareRequest): Outcome<Comparison> {
    const result = compare(request, knowledge);
    if (result.kind === 'comparison') return ok(result.comparison);
    if (result.kind === 'unknown') return unknownRole(result);
    return invalid(result.message);
  },

  /** The same as one HTML file with drawings. */
  async compareHtml(engine: Engine, request: CompareRequest): Promise<Outcome<string>> {
    const outcome = knowledgeTasks.compare(engine, request);
    if (outcome.kind !== 'ok') return outcome;
    // The drawing library is slow to load, and nothing else needs it.
    const { renderComparisonHtml } = await import('../compare/render-html.js');
    return ok(renderComparisonHtml(outcome.value));
  },

  claims(_: Engine, { role, ...query }: ClaimWishes): Outcome<ClaimReport> {
    if (role === undefined) return ok(listClaims(query, knowledge));
    const found = findRole(role, knowledge.roles.roles);
    if (found.kind === 'unknown') return unknownRole(found);
    return ok(listClaims({ ...query, role: found.profile.id }, knowledge));
  },

  questions(_: Engine, { role }: { readonly role?: string }): Outcome<AnsweredQuestion[]> {
    if (role === undefined) return ok(answerQuestions([], knowledge));
    const found = findRole(role, knowledge.roles.roles);
    if (found.kind === 'unknown') return unknownRole(found);
    return ok(answerQuestions([found.profile.id], knowledge));
  },

  /** The roles and their variants, in the order of the profiles. */
  roles(): RoleList {
    const { roles, sources } = knowledge.roles;
    return {
      roles: roles.map(({ id, preferredLabel: label, variantOf, definition }) => ({
        ...{ id, label, variantOf, definition },
      })),
      sources,
    };
  },

  role(_: Engine, { name }: { readonly name: string }): Outcome<RoleExplanation> {
    const found = explain(name, knowledge);
    return found.kind === 'role' ? ok(found) : notNamed('role', found);
  },

  /** What real postings say of a role. */
  roleMarket(_: Engine, { name }: { readonly name: string }): Outcome<RoleMarket> {
    const found = findRole(name, knowledge.roles.roles);
    if (found.kind === 'unknown') return unknownRole(found);
    return ok(roleMarket(found.profile, knowledge));
  },

  titles: (): TitleMap => titleMap(knowledge),

  skills(_: Engine, { query, from, most }: SkillWishes): SkillList {
    return findSkills(query, { from, most }, knowledge);
  },

  skill(_: Engine, { name }: { readonly name: string }): Outcome<SkillExplanation> {
    const found = explain(name, knowledge);
    return found.kind === 'skill' ? ok(found) : notNamed('skill', found);
  },

  quizQuestions: (): readonly QuizQuestion[] => knowledge.quiz.questions,

  answerQuiz(_: Engine, answers: QuizAnswers): Outcome<readonly QuizResult[]> {
    const ids = new Set(knowledge.quiz.questions.map(({ id }) => id));
    const errors = Object.keys(answers)
      .filter((id) => !ids.has(id))
      .map((id) => ({ pointer: `/answers/${id}`, detail: 'There is no such question.' }));
    if (errors.length === 0) return ok(answerQuiz(answers, knowledge));
    return { kind: 'invalid', message: 'Some answers are to no question of the quiz.', errors };
  },

  pay(_: Engine, words: PayWords): Outcome<PayAnswer> {
    const answer = answerPay(words, knowledge);
    if (answer.kind === 'pay') return ok(answer);
    return unknownName(answer.what, answer.name, answer.nearest);
  },
};

function notNamed(what: string, found: Explanation): Refusal {
  const nearest = found.kind === 'unknown' ? found.nearest : [];
  const next = nearest.length === 0 ? '' : ` The nearest: ${nearest.join(', ')}.`;
  return { kind: 'not-found', message: `There is no such ${what}.${next}` };
}

function unknownRole({ name, nearest }: UnknownRole): Refusal {
  return unknownName('role', name, nearest);
}

/** Longest part of a name that is said back. */
const LONGEST_NAME = 80;

function unknownName(what: string, name: string, nearest: readonly string[]): Refusal {
  const next = nearest.length === 0 ? '' : ` The nearest: ${nearest.join(', ')}.`;
  return invalid(`There is no ${what} "${name.slice(0, LONGEST_NAME)}".${next}`);
}

function invalid(message: string): Refusal {
  return { kind: 'invalid', message, errors: [] };
}
