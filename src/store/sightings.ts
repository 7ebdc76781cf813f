import { sql } from 'kysely';
import { dayOf } from '../base/days.js';
import { keepBlocked } from './blocks.js';
import { inTransaction, runQuery, type Database } from './database.js';
import { dayNumber } from '../base/day-number.js';

/** What is stored of a posting that a board still has. */
export interface KnownPosting {
  readonly contentHash: string;
  readonly closed: boolean;
}

/** What is known of some postings of a board; those not stored are not in the map. */
export async function readKnown(
  database: Database,
  board: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KnownPosting>> {
  const rows = await runQuery(database, (db) =>
    db
      .selectFrom('sightings as s')
      .innerJoin('postings as p', (join) =>
        join.onRef('p.board', '=', 's.board').onRef('p.external_id', '=', 's.external_id'),
      )
      .select(['s.external_id', 's.content_hash', 'p.closed'])
      .where('s.board', '=', board)
      .where('s.external_id', '=', sql<string>`any(${ids})`)
      .execute(),
  );
  return new Map(
    rows.map((row) => [
      row.external_id,
      { contentHash: row.content_hash, closed: row.closed !== null },
    ]),
  );
}

/** Notes that unchanged postings were seen again; those that were closed are open again. */
export async function touchPostings(
  database: Database,
  board: string,
  ids: readonly string[],
  seen: string,
): Promise<void> {
  if (ids.length === 0) return;
  await inTransaction(database, async (trx) => {
    await sql`
      update sightings set last_seen = ${seen}::timestamptz
      where board = ${board} and external_id = any(${ids})
        and last_seen < ${seen}::timestamptz`.execute(trx);
    await sql`
      update postings set closed = null
      where board = ${board} and external_id = any(${ids}) and closed is not null`.execute(trx);
    await sql`
      update search_entries set closed = false
      where board = ${board} and external_id = any(${ids}) and closed`.execute(trx);
    const day = dayNumber(dayOf(seen));
    await sql`
      update scores set closed = false, seen_day = greatest(seen_day, ${day}::int)
      where board = ${board} and external_id = any(${ids})
        and (closed or seen_day < ${day}::int)`.execute(trx);
    await keepBlocked(trx, board, seen);
  });
}

/**
 * Closes what a complete reading of a board did not show, and nothing else; gives the number.
 *
 * @param seen the time of that reading: whatever it showed was last seen then
 */
export async function closeUnseen(
  database: Database,
  board: string,
  seen: string,
): Promise<number> {
  return inTransaction(database, async (trx) => {
    const { numAffectedRows } = await sql`
      update postings as p set closed = ${seen}::timestamptz
      from sightings as s
      where p.board = ${board} and p.closed is null
        and s.board = p.board and s.external_id = p.external_id
        and s.last_seen < ${seen}::timestamptz`.execute(trx);
    await sql`
      update scores as o set closed = true
      from postings as p
      where o.board = ${board} and not o.closed
        and p.board = o.board and p.external_id = o.external_id and p.closed is not null
    `.execute(trx);
    await sql`
      update search_entries as e set closed = true
      from postings as p
      where e.board = ${board} and not e.closed
        and p.board = e.board and p.external_id = e.external_id and p.closed is not null
    `.execute(trx);
    return Number(numAffectedRows ?? 0);
  });
}
