import { describe, expect, it } from 'vitest';
import { areaUnderCurve } from './auc.js';

describe('the area under the curve', () => {
  it.each([
    ['all good ones first', [3, 4], [1, 2], 1],
    ['all bad ones first', [1], [2, 3], 0],
    ['all equal', [1, 1], [1], 0.5],
    ['one pair of four wrong', [2, 4], [1, 3], 0.75],
  ])('of %s', (_, good, bad, expected) => {
    expect(areaUnderCurve(good, bad)).toBe(expected);
  });
});
