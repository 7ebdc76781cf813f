import type { SavedSearch } from '../domain/saved-search.js';
import type { Queries } from './database.js';

/** Keeps a query of a person. */
export async function addSavedSearch(
  db: Queries,
  person: string,
  search: SavedSearch,
): Promise<void> {
  await db
    .insertInto('saved_searches')
    .values({ person, ...search })
    .execute();
}

/** Queries that a person keeps, the first one first. */
export async function listSavedSearches(
  db: Queries,
  person: string,
): Promise<readonly SavedSearch[]> {
  const rows = await db
    .selectFrom('saved_searches')
    .select(['id', 'name', 'query', 'token', 'created'])
    .where('person', '=', person)
    .orderBy('created')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, created: row.created.toISOString() }));
}

/** Deletes a query of a person; `false` where there is none. */
export async function dropSavedSearch(db: Queries, person: string, id: string): Promise<boolean> {
  const row = await db
    .deleteFrom('saved_searches')
    .where('person', '=', person)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** The saved search that a token names, or `null`. */
export async function findSavedSearch(db: Queries, token: string): Promise<SavedSearch | null> {
  const row = await db
    .selectFrom('saved_searches')
    .select(['id', 'name', 'query', 'token', 'created'])
    .where('token', '=', token)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, created: row.created.toISOString() };
}
