import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { defaultWeights } from '../../domain/posting-score.js';
import type { Database } from '../../store/database.js';
import { listPostings } from '../../store/list-postings.js';
import { openStore } from '../../store/open-store.js';
import { loadEngine } from '../load-assets.js';
import { explainScore } from '../score/explain-score.js';
import { exportRows } from '../store/export-postings.js';
import { reanalyze } from '../store/reanalyze.js';
import { startJudge } from '../import/judge.js';
import { loadSamples } from './load-samples.js';

const NOW = '2026-11-21T08:00:00.000Z';
/** Milliseconds; to make a new folder takes some seconds, and machines are shared. */
const START_WITHIN = 180_000;
const engine = loadEngine();
const folder = mkdtempSync(join(tmpdir(), 'rolescope-samples-'));
let database: Database;

beforeAll(async () => {
  database = await openStore({ folder: join(folder, 'store') });
  expect(await loadSamples(database, NOW)).toBe(40);
}, START_WITHIN);
afterAll(async () => {
  await database?.close();
  rmSync(folder, { recursive: true, force: true });
}, START_WITHIN);

const list = () => listPostings(database, { state: 'all' }, { limit: 100 });

it('are there once, and only in a store that was empty', async () => {
  expect(await loadSamples(database, NOW)).toBe(0);
  expect((await list()).postings).toHaveLength(40);
});

it('carry their mark wherever they are listed or exported', async () => {
  const { postings } = await list();
  expect(new Set(postings.map(({ source, board }) => `${source} ${board}`))).toEqual(
    new Set(['sample sample:postings']),
  );
  for await (const row of exportRows(database, {})) {
    expect(row).toMatchObject({
      source: 'sample',
      attribution: expect.stringContaining('no such job'),
    });
  }
});

it('have scores that spread, and are those that lists sort by', async () => {
  const { postings } = await list();
  const scores: number[] = [];
  for (const key of postings) {
    const explained = (await explainScore(
      { database, engine },
      key,
      defaultWeights,
      NOW.slice(0, 10),
    ))!;
    expect(explained).toMatchObject({ stale: false, score: { score: explained.stored } });
    if (explained.stored !== null) scores.push(explained.stored);
  }
  scores.sort((a, b) => a - b);
  expect(scores.at(-1)! - scores[0]!).toBeGreaterThan(30);
});

it('are judged again when what makes a score has changed, to the same', async () => {
  const judge = startJudge(1);
  const { versions } = engine;
  const before = await database.db.selectFrom('scores').selectAll().execute();
  expect(await reanalyze(database, judge, versions)).toMatchObject({ judged: 0 });
  await database.db
    .updateTable('scores')
    .set({ stamp: 0, clarity: 1 })
    .where('clarity', 'is not', null)
    .execute();
  const all = before.filter(({ clarity }) => clarity !== null).length;
  expect(await reanalyze(database, judge, versions)).toMatchObject({ judged: all });
  const after = await database.db.selectFrom('scores').selectAll().execute();
  const byId = (a: { external_id: string }, b: { external_id: string }): number =>
    a.external_id < b.external_id ? -1 : 1;
  expect(after.sort(byId)).toEqual(before.sort(byId));
});
