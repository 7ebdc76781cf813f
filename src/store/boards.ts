import { sql } from 'kysely';
import type { StoredBoard } from '../domain/stored-board.js';
import { inTransaction, runQuery, type Database } from './database.js';

/** A board to keep. */
export interface NewBoard {
  readonly board: string;
  readonly source: string;
  readonly company: string | null;
  readonly followed: boolean;
}

/** Adds boards, or notes what is new about them; gives how many were not followed before. */
export async function addBoards(
  database: Database,
  boards: readonly NewBoard[],
  now: string,
): Promise<number> {
  return inTransaction(database, async (trx) => {
    let added = 0;
    for (const { board, source, company, followed } of boards) {
      const before = await trx
        .selectFrom('boards')
        .select('followed')
        .where('board', '=', board)
        .executeTakeFirst();
      if (followed && before?.followed !== true) added++;
      await trx
        .insertInto('boards')
        .values({ board, source, company, followed, added: now })
        .onConflict((conflict) =>
          conflict.column('board').doUpdateSet({
            company: sql`coalesce(excluded.company, boards.company)`,
            followed: sql`boards.followed or excluded.followed`,
          }),
        )
        .execute();
    }
    return added;
  });
}

/** Stops following a board; its postings stay. Gives whether it was followed. */
export async function unfollowBoard(database: Database, board: string): Promise<boolean> {
  const [{ numUpdatedRows } = { numUpdatedRows: 0n }] = await runQuery(database, (db) =>
    db
      .updateTable('boards')
      .set({ followed: false })
      .where('board', '=', board)
      .where('followed', '=', true)
      .execute(),
  );
  return numUpdatedRows > 0n;
}

/** Notes that a board is being asked, so that nobody takes it for due. */
export async function noteTried(database: Database, board: string, at: string): Promise<void> {
  await runQuery(database, (db) =>
    db.updateTable('boards').set({ tried: at }).where('board', '=', board).execute(),
  );
}

/** Notes how reading a board went. A `problem` of `null` says that the whole of it was read. */
export async function noteReading(
  database: Database,
  board: string,
  reading: { readonly at: string; readonly problem: string | null; readonly complete: boolean },
): Promise<void> {
  const { at, problem, complete } = reading;
  await runQuery(database, (db) =>
    db
      .updateTable('boards')
      .set({ tried: at, problem, ...(complete ? { completed: at } : {}) })
      .where('board', '=', board)
      .execute(),
  );
}

/** All boards, or only those that are followed, by name. */
export async function listBoards(
  database: Database,
  options: { readonly followed?: boolean; readonly board?: string } = {},
): Promise<readonly StoredBoard[]> {
  const rows = await runQuery(database, (db) =>
    db
      .selectFrom('boards as b')
      .selectAll('b')
      .select(
        sql<number>`(
        select count(*) from postings as p where p.board = b.board and p.closed is null
      )`.as('open'),
      )
      .$if(options.followed === true, (list) => list.where('b.followed', '=', true))
      .$if(options.board !== undefined, (list) => list.where('b.board', '=', options.board!))
      .orderBy('b.board')
      .execute(),
  );
  return rows.map((row) => ({
    board: row.board,
    source: row.source,
    company: row.company,
    followed: row.followed,
    added: row.added.toISOString(),
    tried: row.tried?.toISOString() ?? null,
    completed: row.completed?.toISOString() ?? null,
    problem: row.problem,
    open: row.open,
  }));
}
