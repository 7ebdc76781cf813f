import { sql, type Transaction } from 'kysely';
import { takeCountsBack } from './rollup-deltas.js';
import type { Tables } from './tables.js';

/** What holds rows of a board that nobody else's rows are in; the board itself last. */
const TABLES = [
  'documents',
  'sightings',
  'scores',
  'search_entries',
  'uncompared',
  'uncounted',
  'posting_blocks',
  'posting_reports',
  'moderation_log',
  'postings',
  'boards',
] as const;

/** Deletes a board with all its postings, and takes them out of the market figures. */
export async function dropBoard(trx: Transaction<Tables>, board: string): Promise<void> {
  const rows = await trx
    .selectFrom('postings')
    .select('external_id')
    .where('board', '=', board)
    .orderBy('external_id')
    .forUpdate()
    .execute();
  const ids = rows.map(({ external_id: id }) => id);
  if (ids.length > 0) await takeCountsBack(trx, board, ids);
  await sql`delete from sketches where board = ${board}`.execute(trx);
  for (const table of TABLES) {
    await sql`delete from ${sql.table(table)} where board = ${board}`.execute(trx);
  }
}
