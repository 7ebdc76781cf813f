import { expect, it } from 'vitest';
import { readHireSearch } from './hire-search.js';

it.each([
  [{}, {}],
  [{ view: 'posting' }, { view: 'posting' }],
  [{ view: 'brief', brief: 'we lose customers' }, {}],
])('the search %j is %j', (search, expected) => {
  expect(readHireSearch(search)).toEqual(expected);
});
