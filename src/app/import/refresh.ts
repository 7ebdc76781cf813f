import { setTimeout as sleep } from 'node:timers/promises';
import { startTasks, type TaskQueue } from '../../jobs/task-queue.js';
import { listBoards, noteTried } from '../../store/boards.js';
import type { Database } from '../../store/database.js';
import { foldRollups } from '../../store/rollups.js';
import { StoreError } from '../../store/store-error.js';
import type { StoredBoard } from '../../domain/stored-board.js';
import { loadFeeds } from '../sources/feed-knowledge.js';
import { adapterOf } from '../sources/find-adapter.js';
import type { BoardSource } from './board-source.js';
import { importBoard, type BoardReport } from './import-board.js';
import { makeStoreFetcher } from './import-sources.js';
import { startJudge, type Judge } from './judge.js';
import { networkSource } from './resolve-sources.js';

/** How boards are to be refreshed. */
export interface RefreshOptions {
  readonly threads: number;
  /** Boards read at once. */
  readonly width: number;
  /** Only these; all that are followed where it is empty. */
  readonly boards: readonly string[];
  /** Go on for ever: read each board again when it was last asked so long ago. */
  readonly watchMs: number | null;
  readonly now: () => Date;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly onReport: (report: BoardReport) => void;
  readonly onError: (error: Error) => void;
  /** How a board is read; from the network, but for tests. */
  readonly open?: (board: StoredBoard) => BoardSource;
}

const QUEUE = 'refresh';
/** Milliseconds between two looks at a queue that was empty. */
const POLL_MS = 5_000;
/** Milliseconds between two looks at whether another process has started the queue. */
const START_POLL_MS = 100;

/**
 * Reads followed boards again, as tasks of a queue in the store: several processes share the work,
 * a board is never read by two at once, and a process that dies leaves its board to the others.
 *
 * @throws {StoreError} when the store is gone or full
 */
export async function refresh(database: Database, options: RefreshOptions): Promise<void> {
  const tasks = await startQueue(database, options.onError);
  const judge = startJudge(options.threads);
  const fetcher = makeStoreFetcher(database, options.environment);
  const feeds = loadFeeds();
  const open =
    options.open ?? ((board: StoredBoard) => openBoard(board, { feeds, fetcher: () => fetcher }));
  try {
    await addDue(database, tasks, options);
    const workers = Array.from({ length: options.width }, () =>
      work({ database, tasks, judge, open, options }),
    );
    await Promise.all(workers);
    await foldRollups(database);
  } finally {
    await tasks.stop();
    await fetcher.close();
    await judge.close();
  }
}

/** One process at a time: two that make the queue's tables at once would get in each other's way. */
async function startQueue(database: Database, onError: (error: Error) => void): Promise<TaskQueue> {
  for (;;) {
    const held = await database.hold(`start ${QUEUE}`);
    if (held === null) {
      await sleep(START_POLL_MS);
      continue;
    }
    try {
      return await startTasks(QUEUE, database.raw, onError);
    } finally {
      await held.release();
    }
  }
}

/** What one line of work needs. */
interface Work {
  readonly database: Database;
  readonly tasks: TaskQueue;
  readonly judge: Judge;
  readonly open: (board: StoredBoard) => BoardSource;
  readonly options: RefreshOptions;
}

/** Takes tasks until there are none, or for ever. */
async function work({ database, tasks, judge, open, options }: Work): Promise<void> {
  const { signal, watchMs, now } = options;
  while (!signal.aborted) {
    const task = await tasks.take();
    if (task === null) {
      if (watchMs === null) return;
      await sleep(Math.min(POLL_MS, watchMs), undefined, { signal }).catch(() => undefined);
      if (!signal.aborted) await addDue(database, tasks, options);
      continue;
    }
    const at = now().toISOString();
    const [board] = await listBoards(database, { board: task.key });
    if (board === undefined) {
      await tasks.finish(task);
      continue;
    }
    await noteTried(database, board.board, at);
    try {
      const report = await importBoard(open(board), { database, judge, now: at });
      options.onReport(report);
      await tasks.finish(task);
    } catch (error) {
      if (error instanceof StoreError) throw error;
      options.onError(error as Error);
      await tasks.fail(task, (error as Error).message);
    }
  }
}

/** Adds a task for each board that is due. */
async function addDue(
  database: Database,
  tasks: TaskQueue,
  { boards, watchMs, now }: RefreshOptions,
): Promise<void> {
  const followed = await listBoards(database, { followed: true });
  const before = watchMs === null ? null : new Date(now().getTime() - watchMs).toISOString();
  const due = followed.filter(
    ({ board, tried }) =>
      (boards.length === 0 || boards.includes(board)) &&
      (before === null || tried === null || tried <= before),
  );
  await tasks.add(due.map(({ board }) => board));
}

/** A followed board as it is read from the network. */
export function openBoard(
  { board, source, company }: StoredBoard,
  tools: Parameters<typeof networkSource>[2],
): BoardSource {
  const adapter = adapterOf(source);
  if (adapter === null) throw new Error(`The feed ${source} of ${board} is not known any more.`);
  const name = board.slice(source.length + 1);
  return networkSource({ adapter, board: name, posting: null }, company, tools);
}
