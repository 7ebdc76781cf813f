import type { Worker } from 'node:worker_threads';
import type { Problem } from '../../base/problem.js';
import type { ReadLimits, Reading } from '../../readers/read-text.js';
import { startThread } from '../start-thread.js';

/** A file to be read by the thread; `bytes` are handed over. */
export interface DocumentJob {
  readonly kind: 'pdf' | 'docx';
  readonly bytes: Uint8Array;
  readonly limits: ReadLimits;
}

/**
 * What the thread says of a file: that its reader is loaded and begins, and then the reading, or the
 * message of an error nobody expected.
 */
export type DocumentAnswer =
  | { readonly begins: true }
  | { readonly reading: Reading }
  | { readonly failure: string };

/** What one file may take. */
export interface ThreadLimits {
  /** Longest time on a machine that has nothing else to do, in milliseconds. */
  readonly milliseconds: number;
  /** Longest time however busy the machine is, in milliseconds. */
  readonly patience: number;
  /** How far the memory of the whole process may grow while it is read, in bytes. */
  readonly memory: number;
}

export const THREAD_LIMITS: ThreadLimits = {
  milliseconds: 4_500,
  patience: 20_000,
  memory: 128_000_000,
};

/** Share of the time the process must have worked in, or it was only kept waiting by others. */
const WORKED = 0.75;

/** JavaScript values of the thread, in megabytes; buffers are not counted in it, so memory is watched too. */
const HEAP = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 32 };
const WATCH_MILLISECONDS = 25;

/** A thread that reads one file at a time and is ended when a file takes too much. */
export class DocumentThread {
  readonly #limits: ThreadLimits;
  #worker: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(limits: ThreadLimits = THREAD_LIMITS) {
    this.#limits = limits;
  }

  /** Reads a file when those before it are done. Never rejects for what a file holds. */
  read(job: DocumentJob): Promise<Reading> {
    const result = this.#last.then(() => this.#run(job));
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Ends the thread; the next file starts another. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  #run(job: DocumentJob): Promise<Reading> {
    const worker = (this.#worker ??= startThread('./document-worker', import.meta.url, {
      resourceLimits: HEAP,
    }));
    return new Promise((resolve) => {
      const watch = new Watch(this.#limits, (problem) => end(refuse(problem), false));
      const listeners = {
        message: (answer: DocumentAnswer) => {
          if ('begins' in answer) watch.start();
          else if ('reading' in answer) end(answer.reading, true);
          else end(refuse(failed(answer.failure)), false);
        },
        error: (error: NodeJS.ErrnoException) => {
          const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
          end(refuse(isFull ? TOO_LARGE : failed(error.message)), false);
        },
        exit: () => end(refuse(failed('its thread ended')), false),
      };
      const end = (reading: Reading, isAlive: boolean): void => {
        watch.stop();
        // By name: without names Node takes its own listeners away too.
        for (const [event, listener] of Object.entries(listeners)) worker.off(event, listener);
        worker.unref();
        if (isAlive) resolve(reading);
        else void this.close().then(() => resolve(reading));
      };
      for (const [event, listener] of Object.entries(listeners)) worker.on(event, listener);
      worker.ref();
      worker.postMessage(job, [job.bytes.buffer as ArrayBuffer]);
    });
  }
}

/** Watches the clock and the memory of the process while one file is read. */
class Watch {
  readonly #limits: ThreadLimits;
  readonly #onLimit: (problem: Problem) => void;
  #interval: NodeJS.Timeout | undefined;

  constructor(limits: ThreadLimits, onLimit: (problem: Problem) => void) {
    this.#limits = limits;
    this.#onLimit = onLimit;
  }

  start(): void {
    const before = {
      memory: process.memoryUsage.rss(),
      cpu: process.cpuUsage(),
      at: performance.now(),
    };
    const { milliseconds, patience, memory } = this.#limits;
    this.#interval = setInterval(() => {
      const grown = process.memoryUsage.rss() - before.memory;
      const { user, system } = process.cpuUsage(before.cpu);
      const passed = performance.now() - before.at;
      const hasWorked = (user + system) / 1_000 > milliseconds * WORKED;
      if (grown > memory) this.#onLimit(TOO_LARGE);
      else if (passed > patience || (passed > milliseconds && hasWorked)) this.#onLimit(TOO_SLOW);
    }, WATCH_MILLISECONDS);
  }

  stop(): void {
    clearInterval(this.#interval);
  }
}

const TOO_SLOW: Problem = {
  code: 'too-slow',
  message: 'this file takes too long to read and was given up; export it again or give its text',
};

const TOO_LARGE: Problem = {
  code: 'too-large-inside',
  message: 'this file is small outside and huge inside; it was given up',
};

function failed(message: string): Problem {
  return { code: 'damaged', message: `this file cannot be read (${message})` };
}

function refuse(problem: Problem): Reading {
  return { unreadable: problem };
}
