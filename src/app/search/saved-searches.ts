import { randomBytes, randomUUID } from 'node:crypto';
import type { SavedSearch } from '../../domain/saved-search.js';
import { inTransaction, runQuery } from '../../store/database.js';
import { addSavedSearch, dropSavedSearch, listSavedSearches } from '../../store/saved-searches.js';
import { checkName, toLine } from '../accounts/check-fields.js';
import type { Context } from '../context.js';
import { notFound, ok, type FieldError, type Outcome, type Refusal } from '../outcome.js';

/** Saved searches of one person. */
const MOST = 100;
/** Longest query that is kept, in UTF-16 units. */
export const LONGEST_SAVED_QUERY = 2_000;
/** Bytes of a token: more than can be guessed. */
const TOKEN_BYTES = 24;

const SIGN_IN: Refusal = { kind: 'forbidden', message: 'Sign in first.' };

/** The searches that whoever asks keeps. */
export async function savedSearches(context: Context): Promise<Outcome<readonly SavedSearch[]>> {
  const { database, viewer } = context;
  if (viewer.kind === 'anonymous') return SIGN_IN;
  return ok(await runQuery(database, (db) => listSavedSearches(db, viewer.person)));
}

/** Keeps a search, with a feed of what it finds. */
export async function saveSearch(
  { database, viewer, now }: Context,
  { name, query }: { readonly name: string; readonly query: string },
): Promise<Outcome<SavedSearch>> {
  if (viewer.kind === 'anonymous') return SIGN_IN;
  const search: SavedSearch = {
    id: randomUUID(),
    name: toLine(name),
    query: toLine(query),
    token: randomBytes(TOKEN_BYTES).toString('base64url'),
    created: now,
  };
  const errors = [...checkName(search.name, '/name'), ...checkQuery(search.query)];
  if (errors.length > 0) return { kind: 'invalid', message: errors[0]!.detail, errors };
  const { person } = viewer;
  return inTransaction(database, async (trx): Promise<Outcome<SavedSearch>> => {
    const kept = await listSavedSearches(trx, person);
    if (kept.length >= MOST) {
      const message = `There are ${MOST} saved searches already; delete one first.`;
      return { kind: 'conflict', message, code: 'too-many-searches' };
    }
    await addSavedSearch(trx, person, search);
    return ok(search);
  });
}

function checkQuery(query: string): FieldError[] {
  if (query.length <= LONGEST_SAVED_QUERY) return [];
  return [{ pointer: '/query', detail: `Use at most ${LONGEST_SAVED_QUERY} characters.` }];
}

/** Deletes a search, and its feed with it. */
export async function deleteSearch(
  { database, viewer }: Context,
  id: string,
): Promise<Outcome<null>> {
  if (viewer.kind === 'anonymous') return SIGN_IN;
  const gone = await runQuery(database, (db) => dropSavedSearch(db, viewer.person, id));
  return gone ? ok(null) : notFound('saved search');
}
