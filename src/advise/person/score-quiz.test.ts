import { describe, expect, it } from 'vitest';
import type { QuizQuestion } from '../../domain/quiz.js';
import { scoreQuiz } from './score-quiz.js';

const questions: QuizQuestion[] = [
  { id: 'build', statement: 'I build.', reasons: { 'ai-engineer': 'you build' } },
  {
    id: 'run',
    statement: 'I run.',
    reasons: { 'ai-engineer': 'you run', 'mlops-engineer': 'run' },
  },
  { id: 'count', statement: 'I count.', reasons: { 'data-scientist': 'you count' } },
];

describe('the quiz', () => {
  it('puts the role first whose statements were agreed with, and says why', () => {
    const [first, second] = scoreQuiz(questions, { build: 0, run: 1, count: 2 });
    expect(first).toEqual({
      role: 'data-scientist',
      agreement: 1,
      answered: [{ question: 'count', reason: 'you count', answer: 2 }],
      questions: 1,
    });
    expect(second).toMatchObject({ role: 'mlops-engineer', agreement: 0.5 });
  });

  it('leaves out what was not answered', () => {
    const results = scoreQuiz(questions, { build: -2 });
    expect(results.map(({ role, agreement }) => [role, agreement])[0]).toEqual(['ai-engineer', -1]);
    expect(results.slice(1).every(({ agreement }) => agreement === null)).toBe(true);
  });

  it('keeps the order of the roles where they agree as well', () => {
    const roles = scoreQuiz(questions, {}).map(({ role }) => role);
    expect(roles.slice(0, 2)).toEqual(['ai-engineer', 'ml-engineer']);
  });
});
