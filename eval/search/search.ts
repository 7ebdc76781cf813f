/**
 * `npm run eval:search -- POSTINGS.jsonl[.gz] [--store FOLDER] [--pool FILE]`: how well postings are
 * ranked for the 60 queries of `queries.txt`, beside plain full-text search over the same store.
 * `--pool` writes what is to be judged, without telling which search found it; `README.md` says how.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openFileSource } from '../../src/app/import/file-sources.js';
import { importBoard } from '../../src/app/import/import-board.js';
import { startJudge } from '../../src/app/import/judge.js';
import { searchPostings } from '../../src/app/search/search-postings.js';
import type { Database } from '../../src/store/database.js';
import { openStore } from '../../src/store/open-store.js';
import { agreementOf, ndcg, readJudgements, type Judgements } from './judged.js';
import { rankPlainly } from './rank-plainly.js';
import { toPool } from './pool.js';

/** Results of each search that are judged. */
const DEPTH = 10;
/** The day of the judging, from which the age of postings counts. */
const TODAY = '2026-11-21';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { store: { type: 'string' }, pool: { type: 'string' }, each: { type: 'boolean' } },
});

const queries = readFileSync(new URL('queries.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/** What each search finds first, by query. */
interface Results {
  readonly ours: ReadonlyMap<string, readonly string[]>;
  readonly plain: ReadonlyMap<string, readonly string[]>;
}

async function searchAll(database: Database): Promise<Results> {
  const ours = new Map<string, readonly string[]>();
  const plain = new Map<string, readonly string[]>();
  for (const query of queries) {
    const outcome = await searchPostings(database, { query, limit: DEPTH, today: TODAY });
    if (outcome.kind !== 'ok') throw new Error(outcome.message);
    ours.set(
      query,
      outcome.value.hits.map(({ posting }) => posting.externalId),
    );
    plain.set(query, await rankPlainly(database, query, DEPTH));
  }
  return { ours, plain };
}

/** All judgements of one judge, whose later files add to the first. */
function judgementsOf(judge: number): Judgements {
  const all = new Map<string, ReadonlyMap<string, number>>();
  for (const name of [`judgements-${judge}.jsonl`, `judgements-${judge}b.jsonl`]) {
    const file = new URL(name, import.meta.url);
    if (!existsSync(file)) continue;
    for (const [query, grades] of readJudgements(file)) {
      all.set(query, new Map([...(all.get(query) ?? []), ...grades]));
    }
  }
  return all;
}

/** Grades of both judges as one: their mean. */
function meanOf(judges: readonly Judgements[]): Judgements {
  const sums = new Map<string, Map<string, number[]>>();
  for (const judge of judges) {
    for (const [query, grades] of judge) {
      const known = sums.get(query) ?? new Map<string, number[]>();
      sums.set(query, known);
      for (const [id, grade] of grades) known.set(id, [...(known.get(id) ?? []), grade]);
    }
  }
  const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;
  return new Map(
    [...sums].map(([query, grades]) => [
      query,
      new Map([...grades].map(([id, list]) => [id, mean(list)])),
    ]),
  );
}

function report(name: string, results: Results, judged: Judgements): void {
  const score = (found: Results['ours']): readonly number[] =>
    queries.flatMap((query) => {
      const value = ndcg(found.get(query) ?? [], judged.get(query) ?? new Map(), DEPTH);
      return value === null ? [] : [value];
    });
  const mean = (list: readonly number[]): string =>
    (list.reduce((a, b) => a + b, 0) / Math.max(1, list.length)).toFixed(3);
  const ours = score(results.ours);
  const unjudged = (found: Results['ours']): number =>
    queries.reduce(
      (sum, query) =>
        sum + (found.get(query) ?? []).filter((id) => !judged.get(query)?.has(id)).length,
      0,
    );
  console.log(
    `${name}: nDCG@${DEPTH} ${mean(ours)} (plain full text ${mean(score(results.plain))}), ${ours.length} queries; not judged: ${unjudged(results.ours)} of ours, ${unjudged(results.plain)} of plain`,
  );
  if (values.each === true) {
    for (const query of queries) {
      const grades = judged.get(query) ?? new Map<string, number>();
      const show = (found: Results['ours']): string => {
        const ids = found.get(query) ?? [];
        const value = ndcg(ids, grades, DEPTH);
        return `${value === null ? ' none' : value.toFixed(3)} ${ids.map((id) => grades.get(id) ?? '?').join('')}`;
      };
      console.log(`  ${show(results.ours).padEnd(20)} ${show(results.plain).padEnd(20)} ${query}`);
    }
  }
}

async function importAll(database: Database, file: string): Promise<void> {
  const opened = await openFileSource(file, null, { columns: {} });
  if ('problem' in opened) throw new Error(opened.problem.message);
  const judge = startJudge(1);
  await importBoard(opened.source, { database, judge, now: `${TODAY}T00:00:00.000Z` });
  await judge.close();
}

const [path] = positionals;
if (path === undefined && values.store === undefined) {
  console.error('Usage: npm run eval:search -- POSTINGS.jsonl[.gz] [--store FOLDER] [--pool FILE]');
  process.exit(2);
}
const folder = values.store ?? mkdtempSync(join(tmpdir(), 'rolescope-search-'));
const database = await openStore({ folder });
try {
  if (path !== undefined) await importAll(database, path);
  const results = await searchAll(database);
  const judges = [judgementsOf(1), judgementsOf(2)];
  if (values.pool !== undefined) {
    const known = judges[0]!;
    writeFileSync(
      values.pool,
      await toPool(database, queries, [results.ours, results.plain], known),
    );
  }
  report('first judging', results, judges[0]!);
  if (judges[1]!.size > 0) {
    report('second judging', results, judges[1]!);
    report('mean of both', results, meanOf(judges));
    const agreement = agreementOf(judges[0]!, judges[1]!);
    if (agreement !== null) {
      const { n, equal, nearly, kappa } = agreement;
      console.log(
        `agreement on ${n}: equal ${(100 * equal).toFixed(1)} %, at most one apart ${(100 * nearly).toFixed(1)} %, weighted kappa ${kappa.toFixed(3)}`,
      );
    }
  }
} finally {
  await database.close();
  if (values.store === undefined) rmSync(folder, { recursive: true, force: true });
}
