import { expect, it } from 'vitest';
import { formatShare } from './format-share.js';

it.each([
  [0, '0%'],
  [0.001, '<1%'],
  [0.004, '<1%'],
  [0.006, '1%'],
  [0.425, '43%'],
  [0.996, '>99%'],
  [1, '100%'],
])('writes %d as %s', (share, text) => {
  expect(formatShare(share)).toBe(text);
});
