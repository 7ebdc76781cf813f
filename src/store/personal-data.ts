import { sql } from 'kysely';
import type { Queries } from './database.js';

/** A table with columns that hold ids of people. */
export interface PersonTable {
  readonly table: string;
  readonly columns: readonly string[];
}

/**
 * Every table of the schema that has a person's key: a column that is named `person` or ends in
 * `_person`. Asked of the database itself, so that a new table cannot be forgotten.
 */
export async function listPersonTables(db: Queries): Promise<readonly PersonTable[]> {
  const { rows } = await sql<{ table: string; columns: string[] }>`
    select table_name::text as table, array_agg(column_name::text order by column_name::text) as columns
    from information_schema.columns
    join information_schema.tables using (table_schema, table_name)
    where table_schema = current_schema() and table_type = 'BASE TABLE'
      and (column_name = 'person' or column_name like '%\\_person')
    group by table_name order by table_name`.execute(db);
  return rows;
}

/** All tables of the schema, for those who check that each is told of. */
export async function listTables(db: Queries): Promise<readonly string[]> {
  const { rows } = await sql<{ table: string }>`
    select table_name::text as table from information_schema.tables
    where table_schema = current_schema() and table_type = 'BASE TABLE'
    order by table_name`.execute(db);
  return rows.map(({ table }) => table);
}

/** A row as JSON, by its column names. */
export type Row = Readonly<Record<string, unknown>>;

/** Rows of a table in which any of its columns of people holds this one. */
export async function readRowsOf(
  db: Queries,
  { table, columns }: PersonTable,
  person: string,
): Promise<readonly Row[]> {
  const isTheirs = sql.join(
    columns.map((column) => sql`t.${sql.ref(column)} = ${person}`),
    sql` or `,
  );
  const { rows } = await sql<{ row: Row }>`
    select to_jsonb(t) as row from ${sql.table(table)} t
    where ${isTheirs} order by to_jsonb(t)::text`.execute(db);
  return rows.map(({ row }) => row);
}

/**
 * Takes a person out of every table: rows of theirs (`person`) are deleted, acts of theirs
 * (`..._person`) stay without saying whose they were.
 */
export async function eraseFromAllTables(db: Queries, person: string): Promise<void> {
  const tables = await listPersonTables(db);
  for (const { table, columns } of tables) {
    for (const column of columns.filter((name) => name !== 'person')) {
      await sql`
        update ${sql.table(table)} set ${sql.ref(column)} = null
        where ${sql.ref(column)} = ${person}`.execute(db);
    }
  }
  // The account last: others may refer to it.
  const own = tables.filter(({ columns }) => columns.includes('person'));
  for (const { table } of own.filter((one) => one.table !== 'people')) {
    await sql`delete from ${sql.table(table)} where person = ${person}`.execute(db);
  }
  await db.deleteFrom('people').where('person', '=', person).execute();
}

/** Texts that a person wrote in tables of others, which go with the person. */
export async function eraseTexts(db: Queries, person: string): Promise<void> {
  await db
    .updateTable('board_events')
    .set({ reason: null })
    .where('by_person', '=', person)
    .execute();
  await db
    .updateTable('posting_reports')
    .set({ text: '' })
    .where('reporter_person', '=', person)
    .execute();
}

/** Leaves of a history what happened and when, and not who did it or why. */
export async function forgetEvents(
  db: Queries,
  organisation: string,
  subject: string,
): Promise<void> {
  await db
    .updateTable('board_events')
    .set({ reason: null })
    .where('organisation', '=', organisation)
    .where('subject', '=', subject)
    .execute();
}

/** Organisations of which this person is the only member, and those with others but no other owner. */
export async function readSoleOrganisations(
  db: Queries,
  person: string,
): Promise<{ readonly alone: readonly string[]; readonly lastOwner: readonly string[] }> {
  const { rows } = await sql<{ organisation: string; members: number; owners: number }>`
    select m.organisation, count(*)::int as members,
      (count(*) filter (where m.permission = 'owner' and m.person <> ${person}))::int as owners
    from memberships m
    where m.organisation in (select organisation from memberships where person = ${person})
    group by m.organisation`.execute(db);
  const alone = rows.filter(({ members }) => members === 1).map(({ organisation }) => organisation);
  const isOwned = await db
    .selectFrom('memberships')
    .select('organisation')
    .where('person', '=', person)
    .where('permission', '=', 'owner')
    .execute();
  const owned = new Set(isOwned.map(({ organisation }) => organisation));
  const lastOwner = rows
    .filter(
      ({ members, owners, organisation }) => members > 1 && owners === 0 && owned.has(organisation),
    )
    .map(({ organisation }) => organisation);
  return { alone, lastOwner };
}

/** Notes that an account was deleted, by a digest of its id. */
export async function noteDeletion(db: Queries, digest: string, at: string): Promise<void> {
  await db
    .insertInto('deletions')
    .values({ digest, at })
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .execute();
}

/** Digests of deleted accounts. */
export async function readDeletions(db: Queries): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('deletions').select('digest').execute();
  return new Set(rows.map(({ digest }) => digest));
}

/** Ids of all people. */
export async function readPeopleIds(db: Queries): Promise<readonly string[]> {
  const rows = await db.selectFrom('people').select('person').orderBy('person').execute();
  return rows.map(({ person }) => person);
}
