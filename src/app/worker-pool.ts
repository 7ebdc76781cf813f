import type { ResourceLimits, Worker } from 'node:worker_threads';
import { startThread } from './start-thread.js';

/** What a worker answers: the result of its job, or why it has none. */
export type WorkerAnswer<Result> = { readonly result: Result } | { readonly error: string };

/** Threads that do jobs, each with its own engine. */
export interface WorkerPool<Job, Result> {
  /**
   * Does a job in the next free thread.
   *
   * @throws {JobTimeout} where it took longer than a job may
   */
  run(job: Job): Promise<Result>;
  /** Jobs that are worked on or wait. */
  readonly load: number;
  /** Ends the threads. */
  close(): Promise<void>;
}

/** What the threads are to be. */
export interface PoolOptions<Job> {
  readonly size: number;
  /** The module they run, without its ending; it answers every message with a `WorkerAnswer`, in order. */
  readonly module: string;
  /** `import.meta.url` of whoever names the module. */
  readonly from: string;
  /** Handed to each thread as it starts. */
  readonly data: unknown;
  /** Memory of a job that is handed over and not copied. */
  readonly owned?: (job: Job) => readonly ArrayBuffer[];
  /**
   * Longest time a job may take, in milliseconds. The thread of one that takes longer is ended and
   * another one started; without a limit a thread that ends fails the pool.
   */
  readonly timeLimit?: number;
  readonly resourceLimits?: ResourceLimits;
}

/** A job took longer than it may. */
export class JobTimeout extends Error {
  override readonly name = 'JobTimeout';
}

interface Waiting<Job, Result> {
  readonly job: Job;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
}

/** Jobs that a thread may hold: one to work on and one to go on with. */
const JOBS_A_WORKER = 2;

/** Starts threads. A thread that dies fails its jobs with a clear error, never hangs. */
export function startPool<Job, Result>(options: PoolOptions<Job>): WorkerPool<Job, Result> {
  const waiting: Waiting<Job, Result>[] = [];
  const slots = Array.from(
    { length: options.size },
    () => new Slot<Job, Result>(options, giveWork),
  );
  function giveWork(): void {
    for (const slot of [...slots].sort((a, b) => a.load - b.load)) {
      if (waiting.length === 0) return;
      if (slot.load < JOBS_A_WORKER) slot.take(waiting.shift()!);
    }
  }
  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        waiting.push({ job, resolve, reject });
        giveWork();
      }),
    get load() {
      return slots.reduce((sum, slot) => sum + slot.load, waiting.length);
    },
    close: async () => {
      await Promise.all(slots.map((slot) => slot.close()));
    },
  };
}

/** One thread and the jobs it holds, oldest first. */
class Slot<Job, Result> {
  readonly #options: PoolOptions<Job>;
  readonly #onFree: () => void;
  readonly #held: Waiting<Job, Result>[] = [];
  #worker: Worker;
  #failure: Error | null = null;
  #clock: NodeJS.Timeout | undefined;

  constructor(options: PoolOptions<Job>, onFree: () => void) {
    this.#options = options;
    this.#onFree = onFree;
    this.#worker = this.#start();
  }

  get load(): number {
    return this.#held.length;
  }

  take(next: Waiting<Job, Result>): void {
    if (this.#failure !== null) {
      next.reject(this.#failure);
      return;
    }
    this.#held.push(next);
    if (this.#held.length === 1) this.#startClock();
    this.#worker.postMessage(next.job, this.#options.owned?.(next.job) ?? []);
  }

  async close(): Promise<void> {
    clearTimeout(this.#clock);
    this.#worker.removeAllListeners('exit');
    await this.#worker.terminate();
  }

  #start(): Worker {
    const { module, from, data, resourceLimits } = this.#options;
    const worker = startThread(module, from, {
      workerData: data,
      ...(resourceLimits === undefined ? {} : { resourceLimits }),
    });
    worker.on('message', (answer: WorkerAnswer<Result>) => this.#answer(answer));
    worker.on('error', (error) => this.#fail(worker, error));
    worker.on('exit', (code) => this.#fail(worker, new Error(`it ended with code ${code}`)));
    return worker;
  }

  #answer(answer: WorkerAnswer<Result>): void {
    const done = this.#held.shift();
    clearTimeout(this.#clock);
    if (this.#held.length > 0) this.#startClock();
    if (done === undefined) return;
    if ('result' in answer) done.resolve(answer.result);
    else done.reject(new Error(answer.error));
    this.#onFree();
  }

  #startClock(): void {
    const { timeLimit } = this.#options;
    if (timeLimit === undefined) return;
    this.#clock = setTimeout(() => {
      const [slow, ...others] = this.#held.splice(0);
      slow?.reject(new JobTimeout(`A job took longer than ${timeLimit / 1_000} s and was ended.`));
      this.#replace(others);
    }, timeLimit);
    this.#clock.unref();
  }

  #fail(worker: Worker, cause: Error): void {
    if (worker !== this.#worker) return;
    clearTimeout(this.#clock);
    const failure = new Error(`A worker thread died: ${cause.message}. Try --jobs 1.`, { cause });
    const held = this.#held.splice(0);
    if (this.#options.timeLimit === undefined || held.length === 0) {
      this.#failure ??= failure;
      for (const { reject } of held) reject(this.#failure);
      return;
    }
    // Only the job that was worked on can have been the reason.
    const [last, ...others] = held;
    last?.reject(failure);
    this.#replace(others);
  }

  /** Another thread in the place of this one, which goes on with what has not been begun. */
  #replace(others: readonly Waiting<Job, Result>[]): void {
    const before = this.#worker;
    before.removeAllListeners();
    before.on('error', () => undefined);
    void before.terminate();
    this.#worker = this.#start();
    for (const other of others) this.take(other);
    this.#onFree();
  }
}
