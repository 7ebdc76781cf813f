import { expect, it } from 'vitest';
import { readNumberBefore } from './read-number.js';

it.each([
  ['at least 5 ', 5],
  ['5+ ', 5],
  ['3-5 ', 3],
  ['3 to 5+ ', 3],
  ['three (3) ', 3],
  ['2 or more ', 2],
  ['ten full ', 10],
  ['experience2+ ', 2],
])('reads %j as %s', (before, expected) => {
  expect(readNumberBefore(before)?.value).toBe(expected);
});

it.each(['many ', '$5 ', '1,000 ', 'version 2.10.3 ', ''])('reads no number in %j', (before) => {
  expect(readNumberBefore(before)).toBeNull();
});
