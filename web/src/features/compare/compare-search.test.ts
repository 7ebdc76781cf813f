import { describe, expect, it } from 'vitest';
import { readCompareSearch } from './compare-search.js';

describe('The address of the comparison', () => {
  it.each([
    ['nothing', {}, { roles: ['ai-engineer', 'data-scientist'] }],
    ['names with commas', { roles: 'a, b' }, { roles: ['a', 'b'] }],
    ['a list', { roles: ['a', 'b'] }, { roles: ['a', 'b'] }],
    ['one role twice', { roles: 'a,a' }, { roles: ['a'] }],
    ['too many', { roles: 'a,b,c,d,e' }, { roles: ['a', 'b', 'c', 'd'] }],
    ['nonsense', { roles: 7, level: {}, place: '' }, { roles: ['ai-engineer', 'data-scientist'] }],
    [
      'level and place',
      { roles: 'a,b', level: 'senior', place: 'US' },
      { roles: ['a', 'b'], level: 'senior', place: 'US' },
    ],
  ])('is read from %s', (_, search, expected) => {
    expect(readCompareSearch(search)).toEqual(expected);
  });
});
