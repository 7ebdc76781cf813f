import { sql } from 'kysely';
import type { PostingKey } from '../domain/stored-posting.js';
import type { Queries } from './database.js';

/** Blocks a posting: it is closed, and no reading of its board opens it. Inside a transaction. */
export async function blockPosting(
  db: Queries,
  key: PostingKey,
  { at, reason }: { readonly at: string; readonly reason: string },
): Promise<void> {
  const { board, externalId } = key;
  await db
    .insertInto('posting_blocks')
    .values({ board, external_id: externalId, at, reason })
    .onConflict((conflict) =>
      conflict.columns(['board', 'external_id']).doUpdateSet({ at, reason }),
    )
    .execute();
  await closePosting(db, key, at);
}

/** Takes a block away; the posting stays closed until its board shows it again. */
export async function unblockPosting(
  db: Queries,
  { board, externalId }: PostingKey,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('posting_blocks')
    .where('board', '=', board)
    .where('external_id', '=', externalId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Whether the operator keeps a posting closed. */
export async function isBlocked(db: Queries, { board, externalId }: PostingKey): Promise<boolean> {
  const row = await db
    .selectFrom('posting_blocks')
    .select('board')
    .where('board', '=', board)
    .where('external_id', '=', externalId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Closes one posting, where it is open. */
export async function closePosting(
  db: Queries,
  { board, externalId }: PostingKey,
  at: string,
): Promise<void> {
  await sql`
    update postings set closed = ${at}::timestamptz
    where board = ${board} and external_id = ${externalId} and closed is null`.execute(db);
  await sql`
    update scores set closed = true
    where board = ${board} and external_id = ${externalId} and not closed`.execute(db);
  await sql`
    update search_entries set closed = true
    where board = ${board} and external_id = ${externalId} and not closed`.execute(db);
}

/** Opens one posting again, unless it is blocked. Call it inside a transaction. */
export async function openPosting(
  db: Queries,
  { board, externalId }: PostingKey,
  at: string,
): Promise<void> {
  await sql`
    update postings set closed = null
    where board = ${board} and external_id = ${externalId} and closed is not null`.execute(db);
  await sql`
    update scores set closed = false
    where board = ${board} and external_id = ${externalId} and closed`.execute(db);
  await sql`
    update search_entries set closed = false
    where board = ${board} and external_id = ${externalId} and closed`.execute(db);
  await keepBlocked(db, board, at);
}

/** Closes what is blocked and was opened by a reading of its board. Inside its transaction. */
export async function keepBlocked(db: Queries, board: string, at: string): Promise<void> {
  await sql`
    with reopened as (
      update postings as p set closed = ${at}::timestamptz
      from posting_blocks as b
      where b.board = ${board} and p.board = b.board and p.external_id = b.external_id
        and p.closed is null
      returning p.external_id
    )
    update scores as s set closed = true
    from reopened as r
    where s.board = ${board} and s.external_id = r.external_id`.execute(db);
  await sql`
    update search_entries as e set closed = true
    from posting_blocks as b
    where b.board = ${board} and e.board = b.board and e.external_id = b.external_id
      and not e.closed`.execute(db);
}
