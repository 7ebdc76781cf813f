import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FeedPosting } from '../../domain/feed-posting.js';
import { listBoards } from '../../store/boards.js';
import type { Database } from '../../store/database.js';
import { listPostings } from '../../store/list-postings.js';
import { openStore } from '../../store/open-store.js';
import { readRollups } from '../../store/rollups.js';
import { emptyStore } from '../../store/store.suite.js';
import type { BoardPart } from '../sources/read-board.js';
import { importBoard, type BoardReport } from './import-board.js';
import { startJudge, type Judge } from './judge.js';
import { boardOf, feedPosting } from './test-boards.js';

const folder = mkdtempSync(join(tmpdir(), 'rolescope-import-'));
const DAYS = ['2026-03-02', '2026-03-03', '2026-03-04'].map((day) => `${day}T08:00:00.000Z`);
let database: Database;
let judge: Judge;

beforeAll(async () => {
  database = await openStore({ folder: join(folder, 'store') });
  judge = startJudge(1);
}, 180_000);
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => emptyStore(database));

type Part = Partial<BoardPart> | Error;

async function runImport(parts: readonly Part[], day = 0, board?: string): Promise<BoardReport> {
  return importBoard(boardOf(parts, board), { database, judge, now: DAYS[day]! });
}

async function openIds(): Promise<string> {
  const { postings } = await listPostings(database, {}, { limit: 100 });
  return postings.map(({ externalId }) => externalId).join(' ');
}

const [a, b, c] = ['a', 'b', 'c'].map((id) => feedPosting(id)) as [
  FeedPosting,
  FeedPosting,
  FeedPosting,
];

describe('importing a board', () => {
  it('stores what it shows, judged', async () => {
    const report = await runImport([{ postings: [a, b] }, { postings: [c] }]);
    expect(report).toMatchObject({ complete: true, busy: false, problems: [] });
    expect(report.counts).toEqual({
      added: 3,
      changed: 0,
      unchanged: 0,
      gone: 0,
      duplicate: 0,
      failed: 0,
    });
    const { postings } = await listPostings(
      database,
      { roles: ['ai-engineer'], places: ['DE'] },
      { limit: 9 },
    );
    expect(postings).toHaveLength(3);
    const [python] = await readRollups(database, { by: ['role'], aspects: ['skill:python'] });
    expect(python).toMatchObject({ role: 'ai-engineer', n: 3 });
  });

  it('again gives the same rows', async () => {
    await runImport([{ postings: [a, b, c] }]);
    const before = await listPostings(database, {}, { limit: 9 });
    for (const order of [
      [c, a, b],
      [b, c, a],
    ]) {
      const { counts } = await runImport([
        { postings: order.slice(0, 1) },
        { postings: order.slice(1) },
      ]);
      expect(counts).toMatchObject({ added: 0, changed: 0, unchanged: 3, gone: 0 });
    }
    expect(await listPostings(database, {}, { limit: 9 })).toEqual(before);
    expect(await readRollups(database, { by: [], aspects: ['posting'] })).toMatchObject([{ n: 3 }]);
  });

  it('tells what has changed, what is gone and what came back', async () => {
    await runImport([{ postings: [a, b, c] }]);
    const renamed = { ...b, title: 'Senior AI engineer b' };
    const second = await runImport([{ postings: [a, renamed] }], 1);
    expect(second.counts).toMatchObject({ added: 0, changed: 1, unchanged: 1, gone: 1 });
    expect(await openIds()).toBe('a b');
    const third = await runImport([{ postings: [a, renamed, c] }], 2);
    expect(third.counts).toMatchObject({ changed: 0, unchanged: 3, gone: 0 });
    expect(await openIds()).toBe('a b c');
  });

  it('does not take a new payload for a change', async () => {
    await runImport([{ postings: [a] }]);
    const touched = {
      ...a,
      raw: '{"id":"a","views":7}',
      dateUpdated: { stated: 'now', iso: null },
    };
    expect((await runImport([{ postings: [touched] }])).counts).toMatchObject({ unchanged: 1 });
  });

  it.each<[string, readonly Part[], string]>([
    ['a part that is not complete', [{ postings: [a], complete: false }], 'a b c'],
    ['an error in the middle', [{ postings: [a] }, new Error('HTTP 500')], 'a b c'],
    ['an error at once', [new Error('HTTP 404')], 'a b c'],
    ['nothing at all', [], 'a b c'],
    [
      'a record that was lost',
      [{ postings: [a], complete: false, problems: [{ code: 'x', message: 'y' }] }],
      'a b c',
    ],
    ['all of it', [{ postings: [a] }], 'a'],
    ['all of it, and it is empty', [{ postings: [] }], ''],
  ])('closes nothing without the whole board: %s', async (_what, parts, open) => {
    await runImport([{ postings: [a, b, c] }]);
    await runImport(parts, 1);
    expect(await openIds()).toBe(open);
  });

  it('keeps what was read before an error, and says what is wrong', async () => {
    const report = await runImport([{ postings: [a] }, new Error('HTTP 500'), { postings: [b] }]);
    expect(report).toMatchObject({ complete: false, counts: { added: 1 } });
    expect(report.problems).toEqual([
      { code: 'unreadable', message: 'HTTP 500', file: 'greenhouse:acme' },
    ]);
    expect(await listBoards(database)).toMatchObject([
      { problem: 'HTTP 500', completed: null, open: 1 },
    ]);
  });

  it('takes the first of two with one id', async () => {
    const report = await runImport([{ postings: [a, { ...b, externalId: 'a' }] }]);
    expect(report).toMatchObject({
      counts: { added: 1, failed: 1 },
      problems: [{ code: 'same-id' }],
    });
  });

  it('leaves a board alone that another one imports', async () => {
    const held = await database.hold('board greenhouse:acme');
    expect(await runImport([{ postings: [a] }])).toMatchObject({ busy: true });
    await held!.release();
    expect(await runImport([{ postings: [a] }])).toMatchObject({ busy: false });
  });
});

describe('the same job', () => {
  const elsewhere = feedPosting('77', { title: 'AI engineer a (London)', url: null }, 'a');

  it('on another board is one group', async () => {
    await runImport([{ postings: [a, b] }]);
    const { counts } = await runImport([{ postings: [elsewhere, c] }], 1, 'lever:acme');
    expect(counts).toMatchObject({ added: 2, duplicate: 1 });
    const { postings } = await listPostings(database, {}, { limit: 9 });
    const groups = postings.map(({ board, externalId, group }) => [board, externalId, group]);
    expect(groups).toEqual([
      ['greenhouse:acme', 'a', 'greenhouse:acme/a'],
      ['greenhouse:acme', 'b', null],
      ['lever:acme', '77', 'greenhouse:acme/a'],
      ['lever:acme', 'c', null],
    ]);
  });

  it('after it was closed is a repost', async () => {
    await runImport([{ postings: [a, b] }]);
    await runImport([{ postings: [b] }], 1);
    await runImport([{ postings: [b, elsewhere] }], 2);
    const { postings } = await listPostings(database, {}, { limit: 9 });
    const repost = postings.find(({ externalId }) => externalId === '77');
    expect(repost?.repostOf).toEqual({ board: 'greenhouse:acme', externalId: 'a' });
  });

  it('is another one when its text has changed', async () => {
    await runImport([{ postings: [a, elsewhere] }]);
    await runImport([{ postings: [a, { ...c, externalId: '77' }] }], 1);
    const { postings } = await listPostings(database, {}, { limit: 9 });
    expect(postings.find(({ externalId }) => externalId === '77')?.group).toBeNull();
  });
});
