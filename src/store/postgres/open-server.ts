import { Kysely, PostgresDialect } from 'kysely';
import type Pg from 'pg';
import type { Pool, PoolClient } from 'pg';
import type { Database, Held } from '../database.js';
import type { Tables } from '../tables.js';
import { toStoreError } from '../store-error.js';
import { valueParsers } from '../value-types.js';

/** Connections of one process: its queries, and one for each board that it imports. */
const MOST_CONNECTIONS = 12;
const CONNECT_TIMEOUT = 10_000;

/**
 * Opens the store on a Postgres server.
 *
 * @param url as in `DATABASE_URL`
 * @throws {StoreError} `gone` when the server cannot be reached or does not let us in
 */
export async function openServer(url: string): Promise<Database> {
  const where = nameServer(url);
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    application_name: 'rolescope',
    // Our queries are short; to compile them takes longer than to run them. Counting what a board
    // brings needs some memory.
    options: '-c jit=off -c work_mem=32MB',
    types: { getTypeParser: parserOf(pg.types) },
  });
  // An idle connection that is cut must not end the process; the next query tells.
  pool.on('error', () => undefined);
  // Neither must one that is in use: whoever uses it is told by the query.
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    (await pool.connect()).release();
  } catch (error) {
    await pool.end();
    throw toStoreError(error, where);
  }
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const close = async (): Promise<void> => {
    await db.destroy();
    if (!pool.ended && !pool.ending) await pool.end();
  };
  const raw: Database['raw'] = async (text, values) => {
    const result = await (values === undefined ? pool.query(text) : pool.query(text, [...values]));
    // Several statements give several results.
    const all = Array.isArray(result) ? (result as (typeof result)[]) : [result];
    return { rows: all.findLast(({ rows }) => rows.length > 0)?.rows ?? [] };
  };
  return { kind: 'server', where, db, raw, hold: (name) => hold(pool, name), close };
}

/**
 * Holds a name by an advisory lock of a connection of its own: the server lets go of it when the
 * process dies.
 */
async function hold(pool: Pool, name: string): Promise<Held | null> {
  const client = await pool.connect();
  let lost = false;
  const onEnd = (): void => {
    lost = true;
  };
  client.once('end', onEnd);
  const done = (broken: boolean): void => {
    client.off('end', onEnd);
    client.release(broken);
  };
  try {
    const { rows } = await client.query<{ held: boolean }>(
      'select pg_try_advisory_lock(hashtextextended($1, 0)) as held',
      [name],
    );
    if (rows[0]?.held === true) {
      return { isLost: () => lost, release: () => letGo(client, name, done) };
    }
  } catch (error) {
    done(true);
    throw error;
  }
  done(false);
  return null;
}

async function letGo(
  client: PoolClient,
  name: string,
  done: (broken: boolean) => void,
): Promise<void> {
  try {
    await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [name]);
    done(false);
  } catch {
    // The connection is gone, and the lock with it.
    done(true);
  }
}

type TypeParser = (text: string) => unknown;
type FindParser = (oid: number, format?: 'text' | 'binary') => TypeParser;

/** Our parsers first, then the driver's. */
function parserOf(types: typeof Pg.types): FindParser {
  const usual = types.getTypeParser as FindParser;
  return (oid, format) => {
    const own = format === 'binary' ? undefined : valueParsers[oid];
    return own ?? usual(oid, format);
  };
}

function nameServer(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}${port === '' ? '' : `:${port}`}${pathname}`;
  } catch {
    return 'the server of DATABASE_URL';
  }
}
