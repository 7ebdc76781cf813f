import { expect, it } from 'vitest';
import { hashPiece } from './sentence-file.js';
import { normalisePiece, splitGuide } from './split-guide.js';

it.each([
  ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
  ['Pay in the U.S. is high. So is rent.', ['Pay in the U.S. is high.', 'So is rent.']],
  ['He said “no.” She went.', ['He said “no.”', 'She went.']],
  ['Do this: - first thing - second thing', ['Do this:', 'first thing', 'second thing']],
  ['| a - b. C | d |', ['| a - b. C | d |']],
  ['|---|---|', []],
  ['end-to-end work', ['end-to-end work']],
])('%j has the pieces %j', (line, pieces) => {
  expect(splitGuide(line).map(({ text }) => text)).toEqual(pieces);
});

it('counts lines', () => {
  expect(splitGuide('a\n\nb. C').map(({ line }) => line)).toEqual([1, 3, 3]);
});

it('names a piece by its words, whatever marks and blanks stand between them', () => {
  expect(normalisePiece('  “AI”—engineers,\tBUILD!')).toBe('ai engineers build');
  expect(hashPiece('AI engineers build.')).toBe(hashPiece('ai  engineers — build'));
});
