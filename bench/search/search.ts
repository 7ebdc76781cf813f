/**
 * `npm run bench:search -- POSTINGS.jsonl[.gz] [--rows 200000] [--folder-rows 20000] [--only server]`:
 * how fast postings are searched, with facets, by one client: over many postings on a Postgres server,
 * and over fewer in a folder through the HTTP API. The queries are the 60 of `eval/search/queries.txt`
 * and those of `broad-queries.txt`, each asked twice after a first round. The many postings are made of
 * the imported ones, which keep their words, facts and titles, with another's days.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { openFileSource } from '../../src/app/import/file-sources.js';
import { importBoard } from '../../src/app/import/import-board.js';
import { startJudge } from '../../src/app/import/judge.js';
import { searchPostings } from '../../src/app/search/search-postings.js';
import { startService } from '../../src/app/service/service.js';
import { createApp } from '../../src/http/app.js';
import type { Database } from '../../src/store/database.js';
import { openStore } from '../../src/store/open-store.js';
import { startTestServer } from '../../src/store/postgres/test-server.js';

const TODAY = '2026-11-21';
const ROUNDS = 2;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'string', default: '200000' },
    'folder-rows': { type: 'string', default: '20000' },
    only: { type: 'string' },
    slowest: { type: 'boolean', default: false },
  },
});
const [path] = positionals;
if (path === undefined) {
  console.error('Usage: npm run bench:search -- POSTINGS.jsonl[.gz] [--rows N] [--folder-rows N]');
  process.exit(2);
}

const queries = ['../../eval/search/queries.txt', 'broad-queries.txt'].flatMap((file) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('#')),
);

async function importAll(database: Database, file: string): Promise<void> {
  const opened = await openFileSource(file, null, { columns: {} });
  if ('problem' in opened) throw new Error(opened.problem.message);
  const judge = startJudge(1);
  await importBoard(opened.source, { database, judge, now: `${TODAY}T00:00:00.000Z` });
  await judge.close();
}

/** Fills the store up to some number of postings. */
async function multiply(database: Database, rows: number): Promise<void> {
  const [{ n } = { n: 0 }] = (await database.raw('select count(*)::int as n from postings'))
    .rows as { n: number }[];
  for (let copy = 1; copy * n < rows; copy++) {
    const numbered = `(select p.*, row_number() over (order by external_id) as at
      from postings as p where board not like 'copy:%')`;
    const here = `a.at <= ${rows - copy * n}`;
    await database.raw(`
      insert into postings (board, external_id, source, url, title, company, location, role, level,
        place, month, posted, valid_through, language, facts, body, first_seen)
      select 'copy:${copy}', external_id, source, url, title, company, location, role, level,
        place, month, posted, valid_through, language, '{}', '', first_seen
      from ${numbered} as a where ${here}`);
    await database.raw(`
      insert into search_entries (board, external_id, number, day, pay_currency, pay_low, pay_high,
        pay_dollars, places, place_text, tags, words)
      select 'copy:${copy}', a.external_id, e.number # (${copy}::bigint << 40), b.day, e.pay_currency,
        e.pay_low, e.pay_high, e.pay_dollars, e.places, e.place_text, e.tags, e.words
      from ${numbered} as a
        join search_entries as e on e.board = a.board and e.external_id = a.external_id
        join (select day, row_number() over (order by number) as at
          from search_entries where board not like 'copy:%') as b
          on b.at = (a.at + ${copy} * 7919) % ${n} + 1
      where ${here}`);
    for (const table of ['sightings', 'scores']) {
      const { rows: columns } = await database.raw(`
        select string_agg(column_name, ', ') as names from information_schema.columns
        where table_name = '${table}' and table_schema = 'public' and column_name <> 'board'`);
      const { names } = columns[0] as { names: string };
      await database.raw(`
        insert into ${table} (board, ${names})
        select 'copy:${copy}', ${names} from ${table} where board not like 'copy:%'
          and external_id in (select external_id from postings where board = 'copy:${copy}')`);
    }
  }
  await database.raw('vacuum analyze');
}

/** Asks every query in turn and tells how long it took. */
async function timeAll(name: string, ask: (query: string) => Promise<unknown>): Promise<void> {
  for (const query of queries) await ask(query);
  const times: { readonly query: string; readonly ms: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const query of queries) {
      const start = performance.now();
      await ask(query);
      times.push({ query, ms: performance.now() - start });
    }
  }
  times.sort((a, b) => a.ms - b.ms);
  const at = (share: number): string =>
    times[Math.floor(share * (times.length - 1))]!.ms.toFixed(1);
  console.log(
    `${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms (${queries.length} queries, ${ROUNDS} times)`,
  );
  if (!values.slowest) return;
  for (const { query, ms } of times.slice(-16).reverse()) {
    console.log(`  ${ms.toFixed(1)} ms  ${query === '' ? '(empty)' : query}`);
  }
}

async function onServer(file: string): Promise<void> {
  const server = await startTestServer();
  if (server === null) return;
  try {
    const database = await openStore({ server: server.url });
    await importAll(database, file);
    await multiply(database, Number(values.rows));
    await timeAll(`${values.rows} postings on a server`, (query) =>
      searchPostings(database, { query, limit: 20, today: TODAY }),
    );
    await database.close();
  } finally {
    await server.stop();
  }
}

async function inFolder(file: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rolescope-bench-'));
  try {
    const store = join(folder, 'store');
    const service = await startService({ store, environment: {}, threads: 0 });
    await importAll(service.database, file);
    await multiply(service.database, Number(values['folder-rows']));
    const rateLimit = { requests: 1_000_000, seconds: 60 };
    const app = createApp(service, { log: pino({ level: 'silent' }), rateLimit });
    await timeAll(
      `${values['folder-rows']} postings in a folder, through the API`,
      async (query) => {
        const answer = await app.request(`/v1/postings?q=${encodeURIComponent(query)}`);
        if (answer.status !== 200) throw new Error(await answer.text());
        await answer.text();
      },
    );
    await service.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (values.only !== 'folder') await onServer(path);
if (values.only !== 'server') await inFolder(path);
