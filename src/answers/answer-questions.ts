import type { AnsweredQuestion } from '../domain/answer.js';
import type { ProfileId } from '../domain/role-profile.js';
import { answerQuestion } from '../market/compare/answer-question.js';
import { comparisonKnowledge, toCompare, type CompareKnowledge } from './comparison-knowledge.js';

/**
 * Answers the questions of the guides, with figures.
 *
 * @param about only questions on these roles; all where none is named
 */
export function answerQuestions(
  about: readonly ProfileId[],
  knowledge: CompareKnowledge,
): AnsweredQuestion[] {
  const roles = knowledge.roles.roles.map(toCompare);
  const known = comparisonKnowledge(knowledge);
  return knowledge.roles.questions
    .filter(({ roles: of }) => about.length === 0 || of.some((id) => about.includes(id)))
    .map((question) => answerQuestion(question, roles, known));
}
