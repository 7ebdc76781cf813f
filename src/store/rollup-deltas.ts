import { sql, type Transaction } from 'kysely';
import { POSTING_FACT } from '../domain/rollup.js';
import type { Tables } from './tables.js';

/**
 * Takes the facts of stored postings out of the counts, before they change. Counts are only noted
 * here, and folded into the roll-ups later, so that many writers never wait for each other's rows.
 * Those not counted yet are left out, and no longer noted as such: `noteUncounted` notes what they
 * become. To remove and note again makes a writer and a fold that meet wait for one another.
 */
export async function takeCountsBack(
  trx: Transaction<Tables>,
  board: string,
  ids: readonly string[],
): Promise<void> {
  const { rows } = await sql<{ external_id: string }>`
    delete from uncounted where board = ${board} and external_id = any(${ids})
    returning external_id`.execute(trx);
  const uncounted = new Set(rows.map((row) => row.external_id));
  const counted = ids.filter((id) => !uncounted.has(id));
  if (counted.length === 0) return;
  await sql`
    insert into rollup_deltas (role, level, place, source, month, fact, n)
    select coalesce(role, 'none'), level, place, source, month, fact, -count(*)
    from postings, unnest(facts || array[${POSTING_FACT}::text]) as fact
    where board = ${board} and external_id = any(${counted})
    group by 1, 2, 3, 4, 5, 6`.execute(trx);
}

/** Notes that postings, as they are stored now, are to be counted. */
export async function noteUncounted(
  trx: Transaction<Tables>,
  board: string,
  ids: readonly string[],
): Promise<void> {
  await sql`
    insert into uncounted (board, external_id)
    select ${board}, unnest(${ids}::text[])
    on conflict do nothing`.execute(trx);
}
