import type { Migration } from 'kysely';
import * as postings from './0001-postings.js';
import * as rollups from './0002-rollups.js';
import * as nearDuplicates from './0003-near-duplicates.js';
import * as searchWords from './0004-search-words.js';
import * as scores from './0005-scores.js';
import * as search from './0006-search.js';
import * as accounts from './0007-accounts.js';
import * as listings from './0008-listings.js';
import * as board from './0009-board.js';
import * as personalData from './0010-personal-data.js';

/**
 * Every step of the schema, in order of name. A released step is never changed: write a new one.
 * All of them run in one transaction, so that a failing one leaves the old schema as it was.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-postings': postings,
  '0002-rollups': rollups,
  '0003-near-duplicates': nearDuplicates,
  '0004-search-words': searchWords,
  '0005-scores': scores,
  '0006-search': search,
  '0007-accounts': accounts,
  '0008-listings': listings,
  '0009-board': board,
  '0010-personal-data': personalData,
};

/** The schema that this program works with: the last step. */
export const schemaName = '0010-personal-data';
