import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestNames } from './nearest-names.js';

const names = [
  'data scientist',
  'data science',
  'data engineer',
  'PyTorch',
  'Go',
  'vector database',
];

describe('nearestNames', () => {
  it.each<[string, string[]]>([
    ['data scientst', ['data scientist', 'data science']],
    ['PYTROCH', ['PyTorch']],
    ['Pytorch', ['PyTorch']],
    ['database', ['vector database']],
    ['zebra crossing', []],
    ['', []],
  ])('sets %j beside %j', (asked, nearest) => {
    expect(nearestNames(asked, names, 3)).toEqual(nearest);
  });

  it('gives at most as many as asked for, in an order that the input order does not change', () => {
    const some = nearestNames('data', names, 2);
    expect(some).toHaveLength(2);
    expect(nearestNames('data', [...names].reverse(), 2)).toEqual(some);
  });
});

describe('editDistance', () => {
  it.each<[string, string, number]>([
    ['kitten', 'sitting', 3],
    ['ab', 'ba', 1],
    ['', 'abc', 3],
    ['same', 'same', 0],
  ])('from %j to %j is %i', (a, b, distance) => {
    expect(editDistance(a, b, 10)).toBe(distance);
  });

  it('is the same both ways, and never more than one over the bound', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat(8), (a, b, most) => {
        const whole = editDistance(a, b, 20);
        expect(editDistance(b, a, 20)).toBe(whole);
        expect(Math.min(editDistance(a, b, most), most + 1)).toBe(Math.min(whole, most + 1));
      }),
    );
  });
});
