/**
 * `npm run bench:store -- POSTINGS [--rows 200000] [--skip-folder]`: how fast postings are imported
 * with analysis, into a folder and into a Postgres server, and how fast a server answers lists and
 * market questions over many postings. The many are made of the imported ones: each copy has the
 * first half of one text and the second half of another, and is found by the words of the first.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openFileSource } from '../../src/app/import/file-sources.js';
import { importBoard } from '../../src/app/import/import-board.js';
import { startJudge } from '../../src/app/import/judge.js';
import { readMarket } from '../../src/app/store/read-market.js';
import type { Database } from '../../src/store/database.js';
import { listPostings, type PostingQuery } from '../../src/store/list-postings.js';
import { openStore, type StorePlace } from '../../src/store/open-store.js';
import { startTestServer } from '../../src/store/postgres/test-server.js';
import { foldRollups } from '../../src/store/rollups.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'string', default: '200000' },
    'skip-folder': { type: 'boolean', default: false },
  },
});
const [path] = positionals;
if (path === undefined) {
  console.error(
    'Usage: npm run bench:store -- POSTINGS.jsonl[.gz] [--rows 200000] [--skip-folder]',
  );
  process.exit(2);
}

/** Imports the file into an empty store and tells how fast. */
async function timeImport(name: string, place: StorePlace, file: string): Promise<Database> {
  const database = await openStore(place);
  const opened = await openFileSource(file, null, { columns: {} });
  if ('problem' in opened) throw new Error(opened.problem.message);
  const judge = startJudge(availableParallelism());
  const start = performance.now();
  const before = process.cpuUsage();
  const { counts } = await importBoard(opened.source, {
    database,
    judge,
    now: new Date().toISOString(),
  });
  await foldRollups(database);
  const seconds = (performance.now() - start) / 1_000;
  const cpu = process.cpuUsage(before);
  await judge.close();
  console.log(
    `${name}: ${counts.added} postings imported in ${seconds.toFixed(1)} s, ${Math.round(counts.added / seconds)} a second`,
  );
  // On a machine that others use, this tells more than the clock; a server's own time is not in it.
  console.log(
    `  ${((cpu.user + cpu.system) / 1e3 / counts.added).toFixed(2)} ms of processor a posting`,
  );
  return database;
}

/** Fills the store up to some number of postings. */
async function multiply(database: Database, rows: number): Promise<void> {
  const [{ n } = { n: 0 }] = (await database.raw('select count(*)::int as n from postings'))
    .rows as { n: number }[];
  for (let copy = 1; copy * n < rows; copy++) {
    await database.raw(`
      with numbered as (
        select p.*, row_number() over (order by external_id) as at, count(*) over () as size
        from postings as p where board not like 'copy:%'
      )
      insert into postings (board, external_id, source, url, title, company, location, role, level,
        place, month, posted, valid_through, language, facts, body, search, first_seen)
      select 'copy:${copy}', a.external_id, a.source, a.url, a.title, b.company, b.location, a.role,
        a.level, b.place, b.month, b.posted, a.valid_through, a.language, a.facts,
        left(a.body, length(a.body) / 2) || right(b.body, length(b.body) / 2), a.search,
        a.first_seen
      from numbered as a join numbered as b on b.at = (a.at + ${copy} * 7919) % a.size + 1
      where a.at <= ${rows - copy * n}`);
  }
  await database.raw(`
    insert into sightings (board, external_id, content_hash, last_seen)
    select board, external_id, '', first_seen from postings where board like 'copy:%'`);
  await database.raw(`
    insert into uncounted (board, external_id)
    select board, external_id from postings where board like 'copy:%'`);
  await foldRollups(database);
  await database.raw('vacuum analyze');
}

const ROLES = [
  'ai-engineer',
  'ml-engineer',
  'data-scientist',
  'data-engineer',
  'data-analyst',
] as const;
const PLACES = ['US', 'GB', 'DE', 'remote', 'unknown'] as const;
const WORDS = [
  'python',
  'kubernetes',
  'retrieval',
  '"machine learning"',
  'dashboard',
  'fraud -bank',
];

function queries(): PostingQuery[] {
  return ROLES.flatMap((role) =>
    PLACES.flatMap((place) =>
      WORDS.map((text, at): PostingQuery => ({
        roles: [role],
        places: [place],
        ...(at % 2 === 0 ? { levels: ['senior'] } : { facts: ['skill:python'] }),
        text,
      })),
    ),
  );
}

function report(name: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(1);
  console.log(
    `${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms (${times.length} times)`,
  );
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function timeReading(database: Database): Promise<void> {
  const asked = queries();
  for (const query of asked.slice(0, 10)) await listPostings(database, query, { limit: 50 });
  const lists: number[] = [];
  for (const query of asked) {
    lists.push(await time(() => listPostings(database, query, { limit: 50 })));
  }
  report('list with three facets and a text query', lists);
  const market: number[] = [];
  for (let turn = 0; turn < 20; turn++) {
    const roles = [0, 1, 2].map((at) => ROLES[(turn + at) % ROLES.length]!);
    market.push(await time(() => readMarket(database, { roles, level: 'all', place: 'all' })));
  }
  report('figures of three roles', market);
}

async function tellSize(database: Database): Promise<void> {
  const { rows } = await database.raw(`
    select relname as name, pg_total_relation_size(oid)::float8 as bytes, reltuples::float8 as rows
    from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
    order by 2 desc limit 6`);
  for (const { name, bytes, rows: n } of rows as { name: string; bytes: number; rows: number }[]) {
    console.log(`  ${name}: ${(bytes / 1e6).toFixed(1)} MB, ${Math.max(0, n)} rows`);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'rolescope-bench-'));
try {
  if (!values['skip-folder']) {
    const database = await timeImport('folder', { folder: join(folder, 'store') }, path);
    await database.close();
  }
  const server = await startTestServer();
  if (server === null) console.log('server: not tried, there is none');
  else {
    const database = await timeImport('server', { server: server.url }, path);
    await database.raw('vacuum analyze');
    await tellSize(database);
    await multiply(database, Number(values.rows));
    console.log(`${values.rows} postings on the server:`);
    await tellSize(database);
    await timeReading(database);
    await database.close();
    await server.stop();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
