import { expect, it } from 'vitest';
import { spearman, topShared } from './rank-agreement.js';

it.each<[readonly number[], readonly number[], number]>([
  [[1, 2, 3], [10, 20, 30], 1],
  [[1, 2, 3], [3, 2, 1], -1],
  [[1, 2, 3, 4, 5], [2, 1, 4, 3, 5], 0.8],
  // With ties: ranks 3.5 3.5 2 1 and 4 3 1.5 1.5, worked out by hand.
  [[1, 1, 2, 3], [1, 2, 3, 3], 4 / 4.5],
  [[1, 1], [1, 2], 1],
])('the ranks of %j and %j agree by %d', (a, b, expected) => {
  expect(spearman(a, b)).toBeCloseTo(expected, 3);
});

it('counts what stays among the first', () => {
  expect(topShared([9, 8, 7, 1], [9, 1, 8, 7], 2)).toBe(1);
});
