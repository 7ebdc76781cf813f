import { describe, expect, it } from 'vitest';
import type { RoleProfile } from '../../src/domain/role-profile.js';
import { proveQuiz } from './gen-quiz.js';

const profiles = [
  { id: 'ai-engineer', variantOf: null, chooseThisIf: [{ reason: 'you build', sources: [] }] },
  { id: 'ai-developer', variantOf: 'ai-engineer', chooseThisIf: [{ reason: 'x', sources: [] }] },
] as unknown as RoleProfile[];

const question = { id: 'build', statement: 'I build.', reasons: { 'ai-engineer': 'you build' } };

describe('the quiz', () => {
  it('holds where it asks about every reason once', () => {
    expect(proveQuiz([question], profiles)).toEqual([]);
  });

  it.each([
    ['a reason nobody asks about', [], 'No question asks about "ai-engineer: you build".'],
    ['an id twice', [question, { ...question, reasons: {} }], 'The id stands twice.'],
    ['a reason twice', [question, { ...question, id: 'b' }], '"build" asks about "you build" too.'],
    [
      'a reason no profile has',
      [question, { ...question, id: 'b', reasons: { other: 'you rest' } }],
      'No profile says "other: you rest".',
    ],
  ])('does not hold with %s', (_, questions, message) => {
    expect(proveQuiz(questions, profiles).map((problem) => problem.message)).toContain(message);
  });
});
