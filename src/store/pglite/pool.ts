import type { PGlite } from '@electric-sql/pglite';
import type { PostgresPool, PostgresPoolClient } from 'kysely';

/**
 * A pool of the one connection that an embedded Postgres has, in the shape Kysely's Postgres
 * dialect asks for. Whoever asks while it is taken waits in turn.
 *
 * PGlite's own `node-postgres` adapter (0.5.14) is not used: after an error in a query with
 * parameters it answers the next query twice, and the connection is lost.
 */
export function createPool(lite: PGlite): PostgresPool {
  let last: Promise<void> = Promise.resolve();
  return {
    connect: async () => {
      const before = last;
      let release = (): void => undefined;
      last = new Promise((resolve) => {
        release = resolve;
      });
      await before;
      // Through a property, since `release` is set only now.
      return { query: makeQuery(lite), release: () => release() } as PostgresPoolClient;
    },
    end: () => lite.close(),
  };
}

function makeQuery(lite: PGlite) {
  return async (text: string, parameters: readonly unknown[]): Promise<unknown> => {
    const { rows, affectedRows } = await lite.query(text, [...parameters]);
    return { command: 'UPDATE', rowCount: affectedRows ?? 0, rows };
  };
}

/** Runs SQL of others in its turn: several statements at once go another way than one with values. */
export function runRaw(lite: PGlite, pool: PostgresPool) {
  return async (
    text: string,
    values: readonly unknown[] = [],
  ): Promise<{ readonly rows: unknown[] }> => {
    const client = await pool.connect();
    try {
      if (values.length > 0) return await lite.query<unknown>(text, [...values]);
      const results = await lite.exec(text);
      return { rows: results.findLast(({ rows }) => rows.length > 0)?.rows ?? [] };
    } catch (error) {
      // A failure between BEGIN and COMMIT leaves the only connection in a dead transaction.
      await lite.exec('rollback');
      throw error;
    } finally {
      client.release();
    }
  };
}
