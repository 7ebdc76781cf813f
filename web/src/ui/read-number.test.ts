import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number.js';

describe('A number of a form', () => {
  it.each([
    ['1,200', 1200],
    ['85.50', 85.5],
    ['1 000', 1000],
    ['', -1],
    ['much', -1],
    ['-5', -5],
  ])('"%s" is %s', (text, expected) => expect(readNumber(text)).toBe(expected));
});
