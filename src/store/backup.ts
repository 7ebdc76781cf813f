import { createHash, type Hash } from 'node:crypto';
import { sql, type Kysely, type Transaction } from 'kysely';
import { inTransaction, type Database } from './database.js';
import { indexEntries } from './index-entries.js';
import { migrateTo } from './migrate.js';
import { migrations, schemaName } from './migrations/migrations.js';
import { foldRollups } from './rollups.js';
import { StoreError } from './store-error.js';
import type { Tables } from './tables.js';

/** Version of the layout of a backup. */
const FORMAT = 1;

/**
 * What a backup holds, in the order in which it is read back: all that cannot be made again. The
 * roll-ups and sketches can; requests and answers of other servers are not worth keeping.
 */
const KEPT: readonly { readonly table: string; readonly key: string; readonly but?: string }[] = [
  { table: 'boards', key: 'board' },
  { table: 'postings', key: 'board, external_id', but: 'search' },
  { table: 'documents', key: 'board, external_id' },
  { table: 'sightings', key: 'board, external_id' },
  { table: 'uncompared', key: 'board, external_id' },
  { table: 'scores', key: 'board, external_id' },
  { table: 'search_entries', key: 'board, external_id', but: 'words' },
  // Sessions, links and counters are not kept: whoever restores a store signs in again.
  { table: 'people', key: 'person' },
  { table: 'passwords', key: 'person' },
  { table: 'organisations', key: 'organisation' },
  { table: 'memberships', key: 'organisation, person' },
  { table: 'invitations', key: 'organisation, id' },
  { table: 'listings', key: 'organisation, listing' },
  { table: 'listing_history', key: 'organisation, listing, version' },
  { table: 'board_claims', key: 'organisation, board' },
  { table: 'posting_reports', key: 'board, external_id, id' },
  { table: 'posting_blocks', key: 'board, external_id' },
  { table: 'moderation_log', key: 'board, external_id, id' },
  { table: 'projects', key: 'organisation, id' },
  { table: 'candidacies', key: 'organisation, id' },
  { table: 'candidacy_evidence', key: 'organisation, candidacy, number' },
  { table: 'board_events', key: 'organisation, subject, number' },
  { table: 'tracker_items', key: 'person, id' },
  { table: 'consents', key: 'person, id' },
  { table: 'audit_log', key: 'person, id' },
  { table: 'deletions', key: 'digest' },
];

/** Rows read or written at once. */
const AT_ONCE = 200;

/** What a backup says of itself on its first line. */
interface Header {
  readonly rolescopeBackup: number;
  readonly schema: string;
}

/** What stands on its last line: whether all of it is there. */
interface Trailer {
  readonly rows: number;
  readonly sha256: string;
}

/**
 * The whole store as lines of text, as it was at one moment, whatever others write meanwhile. The
 * same content gives the same lines, on a folder as on a server.
 */
export async function* writeBackup(database: Database): AsyncGenerator<string> {
  const header: Header = { rolescopeBackup: FORMAT, schema: schemaName };
  yield `${JSON.stringify(header)}\n`;
  const hash = createHash('sha256');
  let rows = 0;
  for await (const line of readAll(database)) {
    hash.update(line);
    rows++;
    yield line;
  }
  const trailer: Trailer = { rows, sha256: hash.digest('hex') };
  yield `${JSON.stringify(trailer)}\n`;
}

/** A digest of all that a backup would hold: equal digests, equal stores. */
export async function storeDigest(database: Database): Promise<string> {
  const hash = createHash('sha256');
  for await (const line of readAll(database)) hash.update(line);
  return hash.digest('hex');
}

/** All rows of one moment. The transaction is held open while they are read. */
async function* readAll(database: Database): AsyncGenerator<string> {
  const trx = await database.db
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute();
  try {
    await sql`set local time zone 'UTC'`.execute(trx);
    for (const { table, key, but } of KEPT) {
      const columns = (await columnsOf(trx, table)).filter((name) => name !== but);
      yield* readTable(trx, table, key, columns);
    }
  } finally {
    await trx.rollback().execute();
  }
}

async function* readTable(
  trx: Transaction<Tables>,
  table: string,
  key: string,
  columns: readonly string[],
): AsyncGenerator<string> {
  const cursor = sql.id(`read_${table}`);
  await sql`
    declare ${cursor} no scroll cursor for
    select row_to_json(t)::text as line
    from (select ${sql.raw(columns.join(', '))} from ${sql.table(table)} order by ${sql.raw(key)}) as t
  `.execute(trx);
  for (;;) {
    const { rows } = await sql<{ line: string }>`
      fetch ${sql.lit(AT_ONCE)} from ${cursor}`.execute(trx);
    for (const { line } of rows) yield `["${table}",${line}]\n`;
    if (rows.length < AT_ONCE) break;
  }
  await sql`close ${cursor}`.execute(trx);
}

/** Columns in order of their names, so that how a table came about does not matter. */
async function columnsOf(db: Kysely<Tables>, table: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select attname as name from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped
    order by attname collate "C"`.execute(db);
  return rows.map(({ name }) => name);
}

/**
 * Reads a backup into an empty store, whole or not at all, and brings it up to this program's
 * schema where an earlier one wrote it. Gives the number of rows.
 *
 * @param database opened without bringing its schema up to date (`openStore` with `empty`)
 * @throws {StoreError} `not-empty`, `newer`, or `broken` for a backup that is cut off or damaged
 */
export async function restoreBackup(
  database: Database,
  lines: AsyncIterable<string>,
): Promise<number> {
  const iterator = lines[Symbol.asyncIterator]();
  const header = parse((await iterator.next()).value) as Partial<Header> | null;
  if (header?.rolescopeBackup !== FORMAT || typeof header.schema !== 'string') {
    throw damaged('its first line is not that of a backup');
  }
  if (!Object.hasOwn(migrations, header.schema)) {
    throw new StoreError('newer', 'The backup was made by a newer Rolescope. Update this one.');
  }
  await assertEmpty(database);
  await migrateTo(database.db as unknown as Kysely<never>, header.schema);
  const rows = await inTransaction(database, (trx) => readLines(trx, iterator));
  await migrateTo(database.db as unknown as Kysely<never>, schemaName);
  await rebuild(database);
  return rows;
}

async function assertEmpty({ db, where }: Database): Promise<void> {
  const holdsRows = await Promise.all(KEPT.map(({ table }) => hasRows(db, table)));
  if (!holdsRows.includes(true)) return;
  const message = `The store (${where}) is not empty. Restore into another folder (--store) or database.`;
  throw new StoreError('not-empty', message);
}

/** Whether a table is there and holds anything. */
async function hasRows(db: Kysely<Tables>, table: string): Promise<boolean> {
  const { rows } = await sql<{ found: string | null }>`
    select to_regclass(${table})::text as found`.execute(db);
  if (rows[0]?.found === null) return false;
  const { rows: kept } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
  return kept.length > 0;
}

async function readLines(trx: Transaction<Tables>, lines: AsyncIterator<string>): Promise<number> {
  const hash = createHash('sha256');
  let batch: string[] = [];
  let table = '';
  let rows = 0;
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await insertRows(trx, table, batch);
    batch = [];
  };
  for (;;) {
    const { value, done } = await lines.next();
    if (done === true) throw damaged('it is cut off');
    const line: string = value;
    const of = /^\["([a-z_]+)",/.exec(line)?.[1];
    if (of === undefined) {
      await flush();
      checkTrailer(parse(line) as Partial<Trailer> | null, rows, hash);
      return rows;
    }
    if (!KEPT.some(({ table: known }) => known === of)) throw damaged(`it has a table "${of}"`);
    hash.update(`${line}\n`);
    if (of !== table || batch.length === AT_ONCE) await flush();
    table = of;
    batch.push(line.slice(of.length + 4, -1));
    rows++;
  }
}

function checkTrailer(trailer: Partial<Trailer> | null, rows: number, hash: Hash): void {
  if (trailer?.rows !== rows || trailer.sha256 !== hash.digest('hex')) {
    throw damaged('its content is not what its last line says');
  }
}

async function insertRows(
  trx: Transaction<Tables>,
  table: string,
  rows: readonly string[],
): Promise<void> {
  const but = KEPT.find((kept) => kept.table === table)?.but;
  const columns = (await columnsOf(trx, table)).filter((name) => name !== but).join(', ');
  await sql`
    insert into ${sql.table(table)} (${sql.raw(columns)})
    select ${sql.raw(columns)}
    from json_populate_recordset(null::${sql.table(table)}, ${`[${rows.join(',')}]`}::json)
  `.execute(trx);
}

/** Makes again what a backup does not hold. */
async function rebuild(database: Database): Promise<void> {
  await inTransaction(database, async (trx) => {
    await indexEntries(trx);
    await sql`delete from rollups`.execute(trx);
    await sql`delete from rollup_deltas`.execute(trx);
    await sql`delete from sketches`.execute(trx);
    await sql`
      insert into uncounted (board, external_id)
      select board, external_id from postings on conflict do nothing`.execute(trx);
    await sql`
      insert into sketches (hash, board, external_id)
      select distinct unnest(sketch), board, external_id from documents`.execute(trx);
  });
  await foldRollups(database);
}

function parse(line: unknown): unknown {
  try {
    return JSON.parse(String(line)) as unknown;
  } catch {
    return null;
  }
}

function damaged(reason: string): StoreError {
  return new StoreError('broken', `The backup cannot be restored: ${reason}. Nothing was changed.`);
}
