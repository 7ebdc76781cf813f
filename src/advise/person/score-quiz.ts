import type { RoleId } from '../../domain/analysis.js';
import type { QuizAnswers, QuizQuestion, QuizResult } from '../../domain/quiz.js';
import { roleIds } from '../../domain/roles.js';

/** The widest an answer can be from indifference. */
const FULL = 2;

/**
 * How well each role agrees with the answers, the best first; roles without an answer last. Every
 * question of a role counts the same, so a role with many questions has no advantage.
 */
export function scoreQuiz(questions: readonly QuizQuestion[], answers: QuizAnswers): QuizResult[] {
  return roleIds
    .map((role) => scoreRole(role, questions, answers))
    .sort((a, b) => (b.agreement ?? -FULL) - (a.agreement ?? -FULL));
}

function scoreRole(
  role: RoleId,
  questions: readonly QuizQuestion[],
  answers: QuizAnswers,
): QuizResult {
  const own = questions.flatMap((question) => {
    const reason = question.reasons[role];
    return reason === undefined ? [] : [{ question: question.id, reason }];
  });
  const answered = own.flatMap(({ question, reason }) => {
    const answer = answers[question];
    return answer === undefined ? [] : [{ question, reason, answer }];
  });
  const sum = answered.reduce((total, { answer }) => total + answer, 0);
  const agreement = answered.length === 0 ? null : sum / (FULL * answered.length);
  return { role, agreement, answered, questions: own.length };
}
