import { sql, type Transaction } from 'kysely';
import { POSTING_FACT } from '../domain/rollup.js';
import type { Tables } from './tables.js';

/**
 * Adds the facts of stored postings to the counts, or takes them away (`sign` -1) before the
 * postings change. Counts are only noted here, and folded into the roll-ups later, so that many
 * writers never wait for each other's rows.
 */
export async function addCounts(
  trx: Transaction<Tables>,
  board: string,
  ids: readonly string[],
  sign: 1 | -1,
): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    insert into rollup_deltas (role, level, place, source, month, fact, n)
    select coalesce(role, 'none'), level, place, source, month, fact, ${sign}::int * count(*)
    from postings, unnest(facts || array[${POSTING_FACT}::text]) as fact
    where board = ${board} and external_id = any(${ids})
    group by 1, 2, 3, 4, 5, 6`.execute(trx);
}
