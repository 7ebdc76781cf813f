import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Database } from './database.js';
import { migrate } from './migrate.js';
import { openFolder } from './pglite/open-folder.js';
import { openServer } from './postgres/open-server.js';

/** Where the store is. */
export type StorePlace = { readonly folder: string } | { readonly server: string };

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where the store is: a folder that was named, else a server (`DATABASE_URL`), else the folder
 * `store` of `ROLESCOPE_HOME`, of `XDG_DATA_HOME/rolescope` or of `~/.local/share/rolescope`.
 */
export function findStore(folder: string | undefined, environment: Environment): StorePlace {
  if (folder !== undefined) return { folder };
  const server = environment['DATABASE_URL'];
  if (server !== undefined && server !== '') return { server };
  const home = environment['ROLESCOPE_HOME'];
  if (home !== undefined && home !== '') return { folder: join(home, 'store') };
  const data = environment['XDG_DATA_HOME'];
  const base = data !== undefined && data !== '' ? data : join(homedir(), '.local', 'share');
  return { folder: join(base, 'rolescope', 'store') };
}

/**
 * Opens a store and brings its schema up to date.
 *
 * @param options `empty` leaves the schema as it is, for a backup to be restored into
 * @throws {StoreError} saying what is wrong and what to do
 */
export async function openStore(
  place: StorePlace,
  options: { readonly empty?: boolean } = {},
): Promise<Database> {
  const database = await ('folder' in place ? openFolder(place.folder) : openServer(place.server));
  if (options.empty === true) return database;
  try {
    await migrate(database.db as unknown as Kysely<never>);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
