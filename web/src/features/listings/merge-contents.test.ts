import { describe, expect, it } from 'vitest';
import { findDifferences, mergeContents } from './merge-contents.js';
import { emptyContent } from './own-listing.js';

const base = { ...emptyContent, title: 'Data engineer', text: 'First.' };

describe('Two texts of one listing', () => {
  it.each([
    ['I changed it', { ...base, text: 'Mine.' }, base, 'mine', false],
    ['they changed it', base, { ...base, text: 'Theirs.' }, 'theirs', false],
    ['both did', { ...base, text: 'Mine.' }, { ...base, text: 'Theirs.' }, 'mine', true],
  ] as const)('differ in a field where %s', (_, mine, theirs, usual, isContested) => {
    expect(findDifferences(base, mine, theirs)).toEqual([{ field: 'text', usual, isContested }]);
  });

  it('do not differ where both changed it alike', () => {
    const both = { ...base, text: 'The same.' };
    expect(findDifferences(base, both, { ...both })).toEqual([]);
  });

  it('become one by what is chosen of each field', () => {
    const mine = { ...base, title: 'Mine', text: 'Mine.' };
    const theirs = { ...base, title: 'Theirs', text: 'Theirs.' };
    const merged = mergeContents(mine, theirs, new Map([['text', 'theirs']]));
    expect(merged).toEqual({ ...base, title: 'Mine', text: 'Theirs.' });
  });
});
