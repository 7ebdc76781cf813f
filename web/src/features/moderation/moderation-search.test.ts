import { expect, it } from 'vitest';
import { readModerationSearch } from './moderation-search.js';

it.each([
  [{ view: 'log' }, { view: 'log' }],
  [{ view: 'reported' }, {}],
  [{ view: 'all' }, {}],
  [{}, {}],
])('reads %j as %j', (search, read) => expect(readModerationSearch(search)).toEqual(read));
