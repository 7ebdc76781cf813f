import type { Fixtures } from './fixture.js';
import { accountFixtures } from './fixtures/accounts.js';
import { boardFixtures } from './fixtures/board.js';
import { knowledgeFixtures } from './fixtures/knowledge.js';
import { listingFixtures } from './fixtures/listings.js';
import { readingFixtures } from './fixtures/reading.js';
import { searchFixtures } from './fixtures/search.js';

/** One line an area: calls of every operation, for the tests of who may do what. */
export const fixtures: Fixtures = {
  ...accountFixtures,
  ...boardFixtures,
  ...knowledgeFixtures,
  ...listingFixtures,
  ...readingFixtures,
  ...searchFixtures,
};
