import PgBoss from 'pg-boss';

/** Runs SQL: several statements where there are no values. */
export type RunSql = (
  text: string,
  values?: readonly unknown[],
) => Promise<{ readonly rows: unknown[] }>;

/** A task that this worker has taken. */
export interface Task {
  readonly id: string;
  /** What it is about, such as a board; at most one task of a key is worked on at once. */
  readonly key: string;
}

/** Tasks of one kind, shared by all workers of a store. */
export interface TaskQueue {
  /** Adds a task for each key that has none waiting; gives how many were added. */
  add(keys: readonly string[]): Promise<number>;
  /** Takes the next task, or `null` where there is none that nobody works on. */
  take(): Promise<Task | null>;
  /** The task is done. */
  finish(task: Task): Promise<void>;
  /** The task went wrong; it is tried again later, a few times. */
  fail(task: Task, message: string): Promise<void>;
  stop(): Promise<void>;
}

/** Seconds after which a worker that took a task is taken for dead, and another one takes it. */
const EXPIRES_IN = 60 * 60;
const RETRIES = 2;
/** Seconds before a task is tried again; doubled each time. */
const RETRY_DELAY = 60;

/**
 * Starts a queue on pg-boss, in the store's own database: tasks outlive a process, and several
 * workers on a server never take the same one. The policy `stately` keeps one task of a key waiting
 * and one worked on, at most.
 *
 * @param onError told of what goes wrong in the background; the next attempt may do better
 */
export async function startTasks(
  name: string,
  run: RunSql,
  onError: (error: Error) => void,
): Promise<TaskQueue> {
  const boss = new PgBoss({
    db: {
      executeSql: async (text, values: unknown[] | undefined) => ({
        rows: (await run(text, values)).rows as object[],
      }),
    },
    schema: 'rolescope_tasks',
    schedule: false,
    supervise: true,
  });
  boss.on('error', onError);
  await boss.start();
  await boss.createQueue(name, {
    name,
    policy: 'stately',
    expireInSeconds: EXPIRES_IN,
    retryLimit: RETRIES,
    retryDelay: RETRY_DELAY,
    retryBackoff: true,
  });
  return {
    add: async (keys) => {
      let added = 0;
      for (const key of keys) {
        const id = await boss.send(name, { key }, { singletonKey: key });
        if (id !== null) added++;
      }
      return added;
    },
    take: async () => {
      const [job] = await boss.fetch<{ readonly key: string }>(name);
      return job === undefined ? null : { id: job.id, key: job.data.key };
    },
    finish: ({ id }) => boss.complete(name, id),
    fail: ({ id }, message) => boss.fail(name, id, { message }),
    stop: () => boss.stop({ graceful: false, wait: false }),
  };
}
