import { scoreQuiz } from '../advise/person/score-quiz.js';
import type { QuizAnswers, QuizResult } from '../domain/quiz.js';
import type { Knowledge } from './knowledge.js';

/** How well each role agrees with the answers, the best first. */
export function answerQuiz(
  answers: QuizAnswers,
  { quiz }: Pick<Knowledge, 'quiz'>,
): readonly QuizResult[] {
  return scoreQuiz(quiz.questions, answers);
}
