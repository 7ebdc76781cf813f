import type { Selectable } from 'kysely';
import type { TrackerItem } from '../domain/tracker.js';
import type { BoardTables } from './board-tables.js';
import type { Queries } from './database.js';

/** Adds an item; `false` where the person tracks that posting already. */
export async function addTrackerItem(
  db: Queries,
  person: string,
  item: TrackerItem,
): Promise<boolean> {
  const row = await db
    .insertInto('tracker_items')
    .values({
      ...{ person, id: item.id, created: item.created },
      board: item.posting?.board ?? null,
      external_id: item.posting?.externalId ?? null,
      ...toRow(item),
    })
    .onConflict((conflict) =>
      conflict
        .columns(['person', 'board', 'external_id'])
        .where('board', 'is not', null)
        .doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Stores an item upon the version that it was read as; `false` where that is not the stored one. */
export async function writeTrackerItem(
  db: Queries,
  person: string,
  item: TrackerItem,
): Promise<boolean> {
  const row = await db
    .updateTable('tracker_items')
    .set(toRow(item))
    .where('person', '=', person)
    .where('id', '=', item.id)
    .where('version', '=', item.version - 1)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Items of a person, the latest changed first. */
export async function listTrackerItems(
  db: Queries,
  person: string,
): Promise<readonly TrackerItem[]> {
  const rows = await db
    .selectFrom('tracker_items')
    .selectAll()
    .where('person', '=', person)
    .orderBy('updated', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toItem);
}

/** One item of a person, or `null`. */
export async function readTrackerItem(
  db: Queries,
  person: string,
  id: string,
): Promise<TrackerItem | null> {
  const row = await db
    .selectFrom('tracker_items')
    .selectAll()
    .where('person', '=', person)
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : toItem(row);
}

/** How many items a person has. */
export async function countTrackerItems(db: Queries, person: string): Promise<number> {
  const row = await db
    .selectFrom('tracker_items')
    .select((select) => select.fn.countAll<number>().as('n'))
    .where('person', '=', person)
    .executeTakeFirstOrThrow();
  return row.n;
}

/** Deletes an item; `false` where there is none. */
export async function dropTrackerItem(db: Queries, person: string, id: string): Promise<boolean> {
  const row = await db
    .deleteFrom('tracker_items')
    .where('person', '=', person)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

function toRow({ title, company, url, note, status, updated, version }: TrackerItem) {
  const { state, since, remindOn } = status;
  return { title, company, url, note, state, since, remind_on: remindOn, updated, version };
}

function toItem(row: Selectable<BoardTables['tracker_items']>): TrackerItem {
  const { id, board, external_id: externalId, title, company, url, note, version } = row;
  return {
    ...{ id, title, company, url, note, version },
    posting: board === null || externalId === null ? null : { board, externalId },
    status: { state: row.state, since: row.since, remindOn: row.remind_on },
    created: row.created.toISOString(),
    updated: row.updated.toISOString(),
  };
}
