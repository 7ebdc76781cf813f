import { describe, expect, it } from 'vitest';
import type { QuizQuestion, QuizResult } from '../domain/quiz.js';
import { renderQuiz } from './quiz-page.js';
import { widest } from './test-fit.js';

const questions: QuizQuestion[] = [
  { id: 'servers', statement: 'Servers are fun.', reasons: { 'mlops-engineer': 'x' } },
  {
    id: 'charts',
    statement: 'I like charts that people understand at once, and tables that they can check.',
    reasons: { 'data-analyst': 'x' },
  },
];
const results: QuizResult[] = [
  {
    role: 'data-analyst',
    agreement: 1,
    questions: 3,
    answered: [{ question: 'charts', reason: 'x', answer: 2 }],
  },
  {
    role: 'mlops-engineer',
    agreement: -0.5,
    questions: 2,
    answered: [{ question: 'servers', reason: 'x', answer: -1 }],
  },
  { role: 'ai-engineer', agreement: null, questions: 7, answered: [] },
];

describe('the page of a quiz', () => {
  it('tells each role’s agreement and the answers behind it; what was not asked is left out', () => {
    const lines = renderQuiz(results, questions, { width: 80, colour: false }).split('\n');
    expect(lines.slice(0, 8)).toEqual([
      'What your answers speak for',
      '',
      `  Data analyst                +100% ${'█'.repeat(20)}  1 of 3 questions`,
      '    very much   I like charts that people understand at once, and tables that',
      '                they can check.',
      '',
      `  MLOps engineer               -50% ${' '.repeat(21)} 1 of 2 questions`,
      '    rather not  Servers are fun.',
    ]);
    expect(lines.join('\n')).not.toContain('AI engineer');
  });

  it('says so where nothing was answered', () => {
    expect(renderQuiz([results[2]!], questions, { width: 80, colour: false })).toBe(
      'No question was answered, so nothing can be said.\n',
    );
  });

  it.each([60, 80])('stays within %i columns', (width) => {
    expect(widest(renderQuiz(results, questions, { width, colour: true }))).toBeLessThanOrEqual(
      width,
    );
  });
});
