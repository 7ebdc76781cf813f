import type { Migration } from 'kysely';
import * as postings from './0001-postings.js';
import * as rollups from './0002-rollups.js';
import * as nearDuplicates from './0003-near-duplicates.js';
import * as searchWords from './0004-search-words.js';

/**
 * Every step of the schema, in order of name. A released step is never changed: write a new one.
 * All of them run in one transaction, so that a failing one leaves the old schema as it was.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-postings': postings,
  '0002-rollups': rollups,
  '0003-near-duplicates': nearDuplicates,
  '0004-search-words': searchWords,
};

/** The schema that this program works with: the last step. */
export const schemaName = '0004-search-words';
