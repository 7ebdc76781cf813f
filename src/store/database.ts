import { AsyncLocalStorage } from 'node:async_hooks';
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.js';
import { toStoreError } from './store-error.js';

/** What both drivers give: one SQL on one of two engines. */
export interface Database {
  readonly kind: 'folder' | 'server';
  /** For messages: the folder, or the server without its password. */
  readonly where: string;
  readonly db: Kysely<Tables>;
  /** Runs SQL of others (the job queue), which may be several statements where it has no values. */
  raw(text: string, values?: readonly unknown[]): Promise<{ readonly rows: unknown[] }>;
  /**
   * Takes hold of a name (a board being imported) for this process; `null` where another one has
   * it. A process that dies lets go of all it held.
   */
  hold(name: string): Promise<Held | null>;
  close(): Promise<void>;
}

/** A name that is held. */
export interface Held {
  /** Whether the connection that held it was cut, so that another process may have it by now. */
  isLost(): boolean;
  release(): Promise<void>;
}

/** A handle for queries: the database, or a transaction of it. */
export type Queries = Kysely<Tables>;

const inside = new AsyncLocalStorage<Database>();

/**
 * Runs `work` in one transaction: all of it is stored, or nothing is. Only the handle that `work`
 * is given may be used in it: the folder has one connection, and to ask for a second one would
 * wait for ever. It is run again where it got in the way of another transaction, so it must not
 * change anything else.
 */
export async function inTransaction<Result>(
  database: Database,
  work: (trx: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  assertOutside(database);
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.db
        .transaction()
        .execute((trx) => inside.run(database, () => work(trx)));
    } catch (error) {
      if (attempt < MOST_ATTEMPTS && isConflict(error)) continue;
      throw toStoreError(error, database.where);
    }
  }
}

/** Attempts at a transaction that gets in the way of another one. */
const MOST_ATTEMPTS = 5;

/** Whether Postgres ended a transaction for the sake of another (deadlock, serialization). */
function isConflict(error: unknown): boolean {
  const { code } = error as { readonly code?: string };
  return code === '40P01' || code === '40001';
}

/** Runs a query outside of any transaction, with errors put into words. */
export async function runQuery<Result>(
  database: Database,
  work: (db: Queries) => Promise<Result>,
): Promise<Result> {
  assertOutside(database);
  try {
    return await work(database.db);
  } catch (error) {
    throw toStoreError(error, database.where);
  }
}

/** @throws {Error} when called inside a transaction: it would wait for the connection it holds */
export function assertOutside(database: Database): void {
  if (inside.getStore() === database) {
    throw new Error('A transaction is open here: use its own handle, not the store.');
  }
}
