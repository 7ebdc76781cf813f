import { expect, it } from 'vitest';
import { readRetryAfter } from './retry.js';

const NOW = Date.UTC(2026, 10, 21, 12, 0, 0);

it.each([
  ['120', 120_000],
  [' 5 ', 5_000],
  ['Sat, 21 Nov 2026 12:01:00 GMT', 60_000],
  ['Sat, 21 Nov 2026 11:00:00 GMT', 0],
  ['soon', undefined],
  ['-3', undefined],
  [undefined, undefined],
])('reads Retry-After %j as %j milliseconds', (header, wait) => {
  expect(readRetryAfter(header, NOW)).toBe(wait);
});
