import { sql } from 'kysely';
import { dumpAll } from '../../../src/app/board/test-board.js';
import { runQuery, type Database } from '../../../src/store/database.js';
import type { Told } from './behaviour.js';
import { CANARY, type Somebody } from './people.js';

/** What was found in the store after a run; all of it should be 0. */
export interface Findings {
  readonly doubleAccepts: number;
  readonly lostWrites: number;
  readonly brokenHistories: number;
}

/** Holds the store against what the clients were told. */
export async function checkBoard(database: Database, told: Told): Promise<Findings> {
  return {
    doubleAccepts: await countDoubleAccepts(database, told),
    lostWrites: await countLostWrites(database, told),
    brokenHistories: await countBroken(database),
  };
}

/** Projects with more people than wanted, or with others than the clients were told of. */
async function countDoubleAccepts(database: Database, { accepts }: Told): Promise<number> {
  const { rows } = await runQuery(database, (db) =>
    sql<{ id: string; wanted: number; accepted: number; people: number }>`
      select p.id, p.wanted, p.accepted, (
        select count(*)::int from candidacies c where c.target = p.id and c.state = 'accepted'
      ) as people from projects p`.execute(db),
  );
  return rows.filter(
    ({ id, wanted, accepted, people }) =>
      people > wanted || accepted !== people || people !== (accepts.get(id) ?? 0),
  ).length;
}

/** Changes that a client was told of and that another one overwrote or that are not there. */
async function countLostWrites(database: Database, { versions, notes }: Told): Promise<number> {
  const { rows } = await runQuery(database, (db) =>
    sql<{ id: string; version: number; note: string | null }>`
      select id, version, null as note from projects union all
      select id, version, null from candidacies union all
      select id, version, note from tracker_items`.execute(db),
  );
  const stored = new Map(rows.map((row) => [row.id, row]));
  let lost = 0;
  for (const [id, seen] of versions) {
    // One version was given out twice: one of the two is gone.
    lost += seen.length - new Set(seen).size;
    const row = stored.get(id);
    if (row === undefined || row.version < Math.max(...seen)) lost++;
  }
  for (const [id, note] of notes) if (stored.get(id)?.note !== note) lost++;
  return lost;
}

/** Things whose history does not have one event for each version. */
async function countBroken(database: Database): Promise<number> {
  const { rows } = await runQuery(database, (db) =>
    sql<{ n: number }>`
      with things as (
        select id, version from projects union all select id, version from candidacies
      )
      select count(*)::int as n from things t where t.version <> (
        select count(*) from board_events e where e.subject = t.id and e.number <= t.version)`.execute(
      db,
    ),
  );
  return rows[0]!.n;
}

/** Places that still name somebody who is gone: tables of every schema, and lines of the log. */
export async function findCanaries(
  database: Database,
  leavers: readonly Somebody[],
  log: string,
): Promise<readonly string[]> {
  const words = [...CANARY.toLowerCase().split(/[ -]/), ...leavers.map(({ person }) => person)];
  const names = (text: string): boolean => words.some((word) => text.toLowerCase().includes(word));
  const found = [...(await dumpAll(database))].filter(([, text]) => names(text));
  return [...found.map(([table]) => table), ...(names(log) ? ['the log'] : [])];
}
