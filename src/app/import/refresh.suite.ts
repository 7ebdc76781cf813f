import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addBoards, listBoards } from '../../store/boards.js';
import type { Database } from '../../store/database.js';
import { emptyStore } from '../../store/store.suite.js';
import { refresh } from './refresh.js';
import { boardOf, feedPosting } from './test-boards.js';

const BOARDS = Array.from({ length: 20 }, (_, at) => `greenhouse:board${at}`);

/** Two workers share one list of boards, whichever engine keeps it. */
export function describeRefresh(open: () => Promise<readonly [Database, Database]>): void {
  let databases: readonly [Database, Database];
  beforeAll(async () => {
    databases = await open();
    await emptyStore(databases[0]);
  }, 180_000);
  afterAll(() => Promise.all([...new Set(databases)].map((database) => database.close())));

  it('never reads a board twice at once, and reads each', async () => {
    const boards = BOARDS.map((board) => ({
      board,
      source: 'greenhouse',
      company: null,
      followed: true,
    }));
    await addBoards(databases[0], boards, '2026-03-01T00:00:00.000Z');
    const reading = new Set<string>();
    const reads = new Map<string, number>();
    const errors: Error[] = [];
    let twice = 0;
    const work = (database: Database): Promise<void> =>
      refresh(database, {
        threads: 1,
        width: 2,
        boards: [],
        watchMs: null,
        now: () => new Date('2026-03-02T00:00:00.000Z'),
        environment: {},
        signal: new AbortController().signal,
        onReport: () => undefined,
        onError: (error) => errors.push(error),
        open: ({ board }) => {
          const source = boardOf([{ postings: [feedPosting('1', {}, board)] }], board);
          return {
            ...source,
            read: async function* (onBytes) {
              if (reading.has(board)) twice++;
              reading.add(board);
              reads.set(board, (reads.get(board) ?? 0) + 1);
              await sleep(20);
              yield* source.read(onBytes);
              reading.delete(board);
            },
          };
        },
      });
    await Promise.all(databases.map(work));
    expect(twice).toBe(0);
    expect(errors).toEqual([]);
    expect([...reads.keys()].sort()).toEqual([...BOARDS].sort());
    const stored = await listBoards(databases[0]);
    expect(stored.map(({ open: n }) => n)).toEqual(BOARDS.map(() => 1));
  }, 120_000);
}
