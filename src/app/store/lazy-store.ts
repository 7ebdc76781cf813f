import { existsSync } from 'node:fs';
import { findStore, openStore } from '../../store/open-store.js';
import type { Database } from '../../store/database.js';
import type { StoreFlags } from './open-app-store.js';

/** A store that is opened only when something asks for it. */
export interface LazyStore {
  /**
   * The store, or `null` where there is no folder of that name yet: one is not made by asking.
   *
   * @throws {StoreError} where it cannot be used; the next call tries again
   */
  open(): Promise<Database | null>;
  close(): Promise<void>;
}

/** Names a store that may be needed. */
export function makeLazyStore(
  flags: StoreFlags,
  environment: Readonly<Record<string, string | undefined>>,
): LazyStore {
  const place = findStore(flags.store, environment);
  let opened: Promise<Database> | null = null;
  return {
    async open() {
      if (opened === null && 'folder' in place && !existsSync(place.folder)) return null;
      opened ??= openStore(place);
      opened.catch(() => (opened = null));
      return opened;
    },
    close: async () => {
      const database = await opened?.catch(() => null);
      await database?.close();
    },
  };
}
