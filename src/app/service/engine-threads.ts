import { startPool } from '../worker-pool.js';
import type { EngineJob, EngineTask, EngineTaskInput, EngineTaskResult } from './engine-tasks.js';

export { JobTimeout } from '../worker-pool.js';
export type { EngineTask, EngineTaskInput, EngineTaskResult } from './engine-tasks.js';

/** Does what takes thinking, beside the thread that answers requests. */
export interface EngineThreads {
  /**
   * Does a task and gives its result as JSON, for whoever only hands it on.
   *
   * @throws {JobTimeout} where it took too long
   * @throws {TooBusy} where too many tasks wait already
   */
  json<Task extends EngineTask>(task: Task, input: EngineTaskInput<Task>): Promise<string>;
  /** The same, as a value. */
  run<Task extends EngineTask>(
    task: Task,
    input: EngineTaskInput<Task>,
  ): Promise<EngineTaskResult<Task>>;
  /** Tasks that are worked on or wait. */
  readonly load: number;
  close(): Promise<void>;
}

/** More work waits than can be done soon. */
export class TooBusy extends Error {
  override readonly name = 'TooBusy';
}

/** Longest time of one task; a posting takes some milliseconds, a long résumé against many less than one second. */
const TIME_LIMIT = 10_000;
/** Tasks that may wait for each thread; at some 2 ms each the last one waits about a second. */
const WAITING_A_THREAD = 500;
const HEAP = { maxOldGenerationSizeMb: 512 };

/** Starts `size` threads. */
export function startEngineThreads(size: number): EngineThreads {
  const pool = startPool<EngineJob, string>({
    size,
    module: './engine-worker',
    from: import.meta.url,
    data: null,
    timeLimit: TIME_LIMIT,
    resourceLimits: HEAP,
  });
  const json: EngineThreads['json'] = (task, input) =>
    pool.load >= size * WAITING_A_THREAD
      ? Promise.reject(new TooBusy('The server has too much to do just now.'))
      : pool.run({ task, input });
  return {
    json,
    run: async (task, input) =>
      JSON.parse(await json(task, input)) as EngineTaskResult<typeof task>,
    get load() {
      return pool.load;
    },
    close: pool.close,
  };
}
