import { StoreError, type StoreFault } from '../../store/store-error.js';
import { findStore, openStore } from '../../store/open-store.js';
import type { Database } from '../../store/database.js';

export type { Database } from '../../store/database.js';
export { StoreError } from '../../store/store-error.js';

/** How a command names its store. */
export interface StoreFlags {
  readonly store?: string;
}

/** Opens the store that a command asks for, and closes it in the end, whatever happens. */
export async function withStore<Result>(
  flags: StoreFlags,
  environment: Readonly<Record<string, string | undefined>>,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = await openStore(findStore(flags.store, environment));
  try {
    return await work(database);
  } finally {
    await database.close().catch(() => undefined);
  }
}

/** Why the store cannot be used, or `null` for any other error. */
export function storeFault(error: unknown): StoreFault | null {
  return error instanceof StoreError ? error.fault : null;
}
