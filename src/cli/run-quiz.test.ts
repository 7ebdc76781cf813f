import { describe, expect, it } from 'vitest';
import type { QuizQuestion } from '../domain/quiz.js';
import { UsageError } from './exit-code.js';
import { readAnswers } from './run-quiz.js';

const questions: QuizQuestion[] = ['code', 'charts', 'servers'].map((id) => ({
  ...{ id, statement: id, reasons: {} },
}));

describe('answers on the command line', () => {
  it.each([
    ['5,1', { code: 2, charts: -2 }],
    ['3,,4', { code: 0, servers: 1 }],
    ['servers=2, code = 5', { servers: -1, code: 2 }],
    ['', {}],
  ])('%j are read by id or in order', (given, expected) => {
    expect(readAnswers(given, questions)).toEqual(expected);
  });

  it.each([
    ['6', 'An answer is a number from 1 to 5, not "6".'],
    ['code=x', 'An answer is a number from 1 to 5, not "code=x".'],
    ['cook=3', 'There is no question "cook". Say --quiz --json for the list.'],
    ['1,1,1,1', 'There is no question "4". Say --quiz --json for the list.'],
  ])('%j are refused with what is wrong', (given, message) => {
    expect(() => readAnswers(given, questions)).toThrow(new UsageError(message));
  });
});
