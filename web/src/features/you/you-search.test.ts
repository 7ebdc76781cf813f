import { expect, it } from 'vitest';
import { readYouSearch } from './you-search.js';

it.each([
  [{}, {}],
  [{ view: 'quiz' }, { view: 'quiz' }],
  [{ view: 'nonsense', role: 7, level: 'unspecified', place: 'Atlantis' }, {}],
  [
    { role: 'ai-engineer', level: 'senior', place: 'US-CA' },
    { role: 'ai-engineer', level: 'senior', place: 'US-CA' },
  ],
  [{ place: 'remote' }, { place: 'remote' }],
])('the search %j is %j', (search, expected) => {
  expect(readYouSearch(search)).toEqual(expected);
});
