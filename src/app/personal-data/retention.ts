import { addDays, dayOf } from '../../base/days.js';
import { retentionRules, type RetentionId } from '../../domain/retention.js';
import { inTransaction, runQuery, type Database } from '../../store/database.js';
import { readDeletions, readPeopleIds } from '../../store/personal-data.js';
import { applyRetention } from '../../store/retention.js';
import { startTasks, type Task, type TaskQueue } from '../../jobs/task-queue.js';
import { digestOf, erasePerson } from './delete-account.js';

/** How many entries went by each rule, and how many deleted accounts a backup had brought back. */
export interface RetentionReport {
  readonly deleted: Readonly<Record<RetentionId, number>>;
  readonly erasedAgain: number;
}

/** Deletes what is kept long enough, by the rules of `domain/retention.ts`. */
export async function enforceRetention(database: Database, now: string): Promise<RetentionReport> {
  const deleted: Record<string, number> = {};
  for (const { id, days } of retentionRules) {
    const before = `${addDays(dayOf(now), -days)}${now.slice(10)}`;
    deleted[id] = await inTransaction(database, (db) => applyRetention(db, id, before));
  }
  return {
    deleted: deleted as RetentionReport['deleted'],
    erasedAgain: await eraseAgain(database, now),
  };
}

/** Deletes accounts that were deleted before and that a restored backup has brought back. */
async function eraseAgain(database: Database, now: string): Promise<number> {
  const digests = await runQuery(database, readDeletions);
  if (digests.size === 0) return 0;
  const back = (await runQuery(database, readPeopleIds)).filter((id) => digests.has(digestOf(id)));
  let erased = 0;
  for (const person of back) {
    if ((await erasePerson(database, person, now)).kind === 'ok') erased++;
  }
  return erased;
}

/** Work that goes on beside a server until it is stopped. */
export interface BackgroundWork {
  stop(): Promise<void>;
}

/** Between two looks at whether a new day has begun, in milliseconds. */
const LOOK_EVERY = 60 * 60 * 1_000;
/** Before the first look: a server that is started and ended at once has better things to do. */
const FIRST_LOOK = 60 * 1_000;

/**
 * Enforces the periods once a day, as a task of the store's queue: of several servers one does it,
 * and what failed is tried again. The task's key is the day; it names nobody.
 *
 * @param onError told of what goes wrong; the next attempt may do better
 */
export function startRetention(
  database: Database,
  now: () => string,
  onError: (error: Error) => void,
  firstLook = FIRST_LOOK,
): BackgroundWork {
  let queue: Promise<TaskQueue> | null = null;
  let last = '';
  const look = async (): Promise<void> => {
    queue ??= startTasks('retention', (text, values) => database.raw(text, values), onError);
    const tasks = await queue;
    const today = dayOf(now());
    if (today !== last) await tasks.add([today]);
    last = today;
    for (let task = await tasks.take(); task !== null; task = await tasks.take()) {
      await carryOut(tasks, task, () => enforceRetention(database, now()), onError);
    }
  };
  let running = Promise.resolve();
  const lookNow = (): void => {
    running = running.then(look).catch(onError);
  };
  const first = setTimeout(lookNow, firstLook).unref();
  const timer = setInterval(lookNow, LOOK_EVERY).unref();
  return {
    stop: async () => {
      clearTimeout(first);
      clearInterval(timer);
      await running;
      await (await queue)?.stop();
    },
  };
}

async function carryOut(
  tasks: TaskQueue,
  task: Task,
  work: () => Promise<unknown>,
  onError: (error: Error) => void,
): Promise<void> {
  try {
    await work();
    await tasks.finish(task);
  } catch (error) {
    await tasks.fail(task, (error as Error).name);
    onError(error as Error);
  }
}
