import type { Database } from '../../store/database.js';
import { findStore, openStore, type StorePlace } from '../../store/open-store.js';
import { startEngineThreads, type EngineThreads } from './engine-threads.js';

/** What a server works with. */
export interface Service {
  readonly database: Database;
  readonly engine: EngineThreads;
  /** The time, ISO 8601. */
  readonly now: () => string;
  close(): Promise<void>;
}

/** How a server is wanted. */
export interface ServiceOptions {
  readonly store?: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly threads: number;
  /** The clock, ISO 8601; the machine's where it is left out. */
  readonly now?: () => string;
}

/** Where the store of a server is. */
export function serviceStore({ store, environment }: ServiceOptions): StorePlace {
  return findStore(store, environment);
}

/**
 * Opens the store and starts the threads.
 *
 * @throws {StoreError} saying what is wrong with the store and what to do
 */
export async function startService(options: ServiceOptions): Promise<Service> {
  const database = await openStore(serviceStore(options));
  const engine = startEngineThreads(options.threads);
  return {
    database,
    engine,
    now: options.now ?? (() => new Date().toISOString()),
    close: async () => {
      await engine.close();
      await database.close();
    },
  };
}
