import { expect, it } from 'vitest';
import { readListingSearch, readListingsSearch } from './listings-search.js';

it.each([
  [{ state: 'draft' }, { state: 'draft' }],
  [{ state: 'gone' }, {}],
  [{ state: ['draft'] }, {}],
  [{}, {}],
])('reads %j as the listings %j', (search, read) =>
  expect(readListingsSearch(search)).toEqual(read),
);

it.each([
  [{ view: 'history' }, { view: 'history' }],
  [{ view: 'write' }, {}],
  [{ view: null }, {}],
])('reads %j as the view %j', (search, read) => expect(readListingSearch(search)).toEqual(read));
