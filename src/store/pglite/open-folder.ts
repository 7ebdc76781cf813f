import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import type { Database, Held } from '../database.js';
import { StoreError, toStoreError } from '../store-error.js';
import type { Tables } from '../tables.js';
import { byteParsers, byteSerializers, valueParsers } from '../value-types.js';
import { lockFolder } from './folder-lock.js';
import { createPool, runRaw } from './pool.js';

/** Memory for sorting and counting what a board brings; there is one connection. */
const SETTINGS = `set work_mem = '64MB'; set gin_pending_list_limit = '16MB'`;

/**
 * Opens the store in a folder; makes it where there is none. One process at a time has it.
 *
 * @throws {StoreError} `held`, naming the process that has it; `full` or `broken`
 */
export async function openFolder(folder: string): Promise<Database> {
  const path = resolve(folder);
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const lock = lockFolder(path);
  try {
    const { PGlite } = await import('@electric-sql/pglite');
    const lite = await PGlite.create({
      dataDir: `${path}/postgres`,
      parsers: { ...valueParsers, ...byteParsers },
      serializers: { ...byteSerializers },
    });
    await lite.exec(SETTINGS);
    const pool = createPool(lite);
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    const close = async (): Promise<void> => {
      // Kysely ends a pool only after a first query.
      await db.destroy();
      if (!lite.closed) await lite.close();
      lock.release();
    };
    return { kind: 'folder', where: path, db, raw: runRaw(lite, pool), hold: holdHere(), close };
  } catch (error) {
    lock.release();
    throw explain(error, path);
  }
}

/** The names that are held in this process; no other one can have the folder. */
function holdHere(): (name: string) => Promise<Held | null> {
  const names = new Set<string>();
  return (name) => {
    if (names.has(name)) return Promise.resolve(null);
    names.add(name);
    const release = (): Promise<void> => Promise.resolve(void names.delete(name));
    return Promise.resolve({ isLost: () => false, release });
  };
}

function explain(error: unknown, path: string): unknown {
  const known = toStoreError(error, path);
  if (known instanceof StoreError) return known;
  const message = `The store in ${path} cannot be opened: ${(error as Error).message}. Restore a backup into another folder, or name one with --store.`;
  return new StoreError('broken', message, { cause: error });
}
