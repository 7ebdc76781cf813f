import { Worker } from 'node:worker_threads';
import type { BatchResult } from './analyze-batch.js';
import type { Batch } from './batch.js';
import type { OutputStyle } from './make-tools.js';

/** What a worker answers: the result of its batch, or why it has none. */
export type WorkerAnswer = { readonly result: BatchResult } | { readonly error: string };

/** Threads that analyse batches, each with its own engine. */
export interface WorkerPool {
  /** Analyses a batch in the next free thread. */
  run(batch: Batch): Promise<BatchResult>;
  /** Ends the threads. */
  close(): Promise<void>;
}

interface Job {
  readonly batch: Batch;
  readonly resolve: (result: BatchResult) => void;
  readonly reject: (error: Error) => void;
}

/** Batches that a thread may hold: one to work on and one to go on with. */
const JOBS_A_WORKER = 2;

/** Starts `size` threads. A thread that dies fails its batches with a clear error, never hangs. */
export function startWorkers(size: number, style: OutputStyle): WorkerPool {
  const waiting: Job[] = [];
  const slots = Array.from({ length: size }, () => new Slot(style, giveWork));
  function giveWork(): void {
    for (const slot of [...slots].sort((a, b) => a.load - b.load)) {
      if (waiting.length === 0) return;
      if (slot.load < JOBS_A_WORKER) slot.take(waiting.shift()!);
    }
  }
  return {
    run: (batch) =>
      new Promise((resolve, reject) => {
        waiting.push({ batch, resolve, reject });
        giveWork();
      }),
    close: async () => {
      await Promise.all(slots.map((slot) => slot.close()));
    },
  };
}

/** One thread and the batches it holds, oldest first. */
class Slot {
  readonly #worker: Worker;
  readonly #jobs: Job[] = [];
  #failure: Error | null = null;

  constructor(style: OutputStyle, onFree: () => void) {
    this.#worker = new Worker(new URL('./analyze-worker.js', import.meta.url), {
      workerData: style,
    });
    this.#worker.on('message', (answer: WorkerAnswer) => {
      const job = this.#jobs.shift()!;
      if ('result' in answer) job.resolve(answer.result);
      else job.reject(new Error(answer.error));
      onFree();
    });
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', (code) => this.#fail(new Error(`it ended with code ${code}`)));
  }

  get load(): number {
    return this.#jobs.length;
  }

  take(job: Job): void {
    if (this.#failure !== null) {
      job.reject(this.#failure);
      return;
    }
    this.#jobs.push(job);
    const { batch } = job;
    const owned = batch.kind === 'lines' ? [batch.bytes.buffer as ArrayBuffer] : [];
    this.#worker.postMessage(batch, owned);
  }

  async close(): Promise<void> {
    this.#worker.removeAllListeners('exit');
    await this.#worker.terminate();
  }

  #fail(cause: Error): void {
    this.#failure ??= new Error(`A worker thread died: ${cause.message}. Try --jobs 1.`, { cause });
    for (const job of this.#jobs.splice(0)) job.reject(this.#failure);
  }
}
