import { sql, type Kysely } from 'kysely';
import type { PostingKey } from '../domain/stored-posting.js';

/** Longest chain that is followed; links go back in time, so this only bounds the work. */
const LONGEST_CHAIN = 50;

/**
 * Counts how many postings of the same job each posting follows, one after the other, and keeps the
 * number where scores are sorted. Call it inside a transaction.
 *
 * @param of those whose links are new; all of the store where it is not given
 */
export async function countReposts<Schema>(
  trx: Kysely<Schema>,
  of?: readonly PostingKey[],
): Promise<void> {
  const begun =
    of === undefined
      ? sql`select board, external_id from postings where repost_id is not null`
      : sql`select board collate "C" as board, external_id collate "C" as external_id from unnest(
          ${of.map(({ board }) => board)}::text[],
          ${of.map(({ externalId }) => externalId)}::text[]) as k(board, external_id)`;
  await sql`
    with recursive
      later as (
        select board, external_id, 0 as steps from (${begun}) as begun
        union
        select p.board, p.external_id, l.steps + 1
        from later as l
          join postings as p on p.repost_board = l.board and p.repost_id = l.external_id
        where l.steps < ${sql.lit(LONGEST_CHAIN)}
      ),
      changed as (select distinct board, external_id from later),
      chain as (
        select c.board, c.external_id, p.repost_board, p.repost_id, 0 as reposts
        from changed as c
          join postings as p on p.board = c.board and p.external_id = c.external_id
        union all
        select c.board, c.external_id, p.repost_board, p.repost_id, c.reposts + 1
        from chain as c
          join postings as p on p.board = c.repost_board and p.external_id = c.repost_id
        where c.reposts < ${sql.lit(LONGEST_CHAIN)}
      ),
      counted as (
        select board, external_id, max(reposts) as reposts from chain group by 1, 2
      )
    update scores as s set reposts = c.reposts
    from counted as c
    where s.board = c.board and s.external_id = c.external_id and s.reposts <> c.reposts`.execute(
    trx,
  );
}
