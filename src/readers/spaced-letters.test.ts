import { expect, it } from 'vitest';
import { joinSpacedLetters } from './spaced-letters.js';

it.each([
  ['P R O F I L E', 'PROFILE'],
  ['W O R K   H I S T O R Y', 'WORK HISTORY'],
  ['T O O L S  &  T E C H', 'TOOLS & TECH'],
  ['Plan A and B', 'Plan A and B'],
  ['R, C and Go', 'R, C and Go'],
])('reads %j as %j', (line, joined) => {
  expect(joinSpacedLetters(line)).toBe(joined);
});
