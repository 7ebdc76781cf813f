import { sql } from 'kysely';
import { inTransaction, type Database } from './database.js';

const DAY_MS = 86_400_000;

/**
 * Takes one request of a line's budget for the last 24 hours, for all processes together.
 *
 * @param now milliseconds since 1970
 * @returns when the next one may be made, where there is none left; `null` where it was taken
 */
export async function spendRequest(
  database: Database,
  lane: string,
  perDay: number,
  now: number,
): Promise<number | null> {
  const since = new Date(now - DAY_MS);
  return inTransaction(database, async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`requests ${lane}`}, 0))`.execute(
      trx,
    );
    await trx.deleteFrom('requests').where('lane', '=', lane).where('made', '<=', since).execute();
    const made = await trx
      .selectFrom('requests')
      .select('made')
      .where('lane', '=', lane)
      .orderBy('made')
      .execute();
    const [oldest] = made;
    if (oldest !== undefined && made.length >= perDay) return oldest.made.getTime() + DAY_MS;
    await trx
      .insertInto('requests')
      .values({ lane, made: new Date(now) })
      .execute();
    return null;
  });
}
