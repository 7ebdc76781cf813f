import { Worker } from 'node:worker_threads';

/** What a worker answers: the result of its job, or why it has none. */
export type WorkerAnswer<Result> = { readonly result: Result } | { readonly error: string };

/** Threads that do jobs, each with its own engine. */
export interface WorkerPool<Job, Result> {
  /** Does a job in the next free thread. */
  run(job: Job): Promise<Result>;
  /** Ends the threads. */
  close(): Promise<void>;
}

/** What the threads are to be. */
export interface PoolOptions<Job> {
  readonly size: number;
  /** The file they run; it answers every message with a `WorkerAnswer`, in order. */
  readonly file: URL;
  /** Handed to each thread as it starts. */
  readonly data: unknown;
  /** Memory of a job that is handed over and not copied. */
  readonly owned?: (job: Job) => readonly ArrayBuffer[];
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
    close: async () => {
      await Promise.all(slots.map((slot) => slot.close()));
    },
  };
}

/** One thread and the jobs it holds, oldest first. */
class Slot<Job, Result> {
  readonly #worker: Worker;
  readonly #owned: (job: Job) => readonly ArrayBuffer[];
  readonly #held: Waiting<Job, Result>[] = [];
  #failure: Error | null = null;

  constructor({ file, data, owned }: PoolOptions<Job>, onFree: () => void) {
    this.#owned = owned ?? (() => []);
    this.#worker = new Worker(file, { workerData: data });
    this.#worker.on('message', (answer: WorkerAnswer<Result>) => {
      const done = this.#held.shift()!;
      if ('result' in answer) done.resolve(answer.result);
      else done.reject(new Error(answer.error));
      onFree();
    });
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', (code) => this.#fail(new Error(`it ended with code ${code}`)));
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
    this.#worker.postMessage(next.job, this.#owned(next.job));
  }

  async close(): Promise<void> {
    this.#worker.removeAllListeners('exit');
    await this.#worker.terminate();
  }

  #fail(cause: Error): void {
    this.#failure ??= new Error(`A worker thread died: ${cause.message}. Try --jobs 1.`, { cause });
    for (const { reject } of this.#held.splice(0)) reject(this.#failure);
  }
}
