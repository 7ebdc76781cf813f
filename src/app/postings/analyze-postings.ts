import { analyzeBatch, type BatchResult } from './analyze-batch.js';
import type { Batch, TextHints } from './batch.js';
import type { Input } from './list-inputs.js';
import { makeTools, type OutputStyle } from './make-tools.js';
import { readBatches, type OnBytes } from './read-batches.js';
import { runInOrder } from './run-in-order.js';
import { startWorkers, type AnalysisPool } from './worker-pool.js';

/** How a run is wanted. */
export interface RunOptions {
  readonly style: OutputStyle;
  readonly hints: TextHints;
  /** Threads to use; with `atOnce: false` a small input is done in this thread all the same. */
  readonly jobs: number;
  readonly atOnce: boolean;
  /** Told of every piece of input as it is read, in bytes. */
  readonly onBytes: OnBytes;
}

/** Batches done here before worker threads are worth their start: about a megabyte. */
const BATCHES_HERE = 4;
/** Batches in flight for each thread: two that it holds and one that waits. */
const BATCHES_A_JOB = 3;

/**
 * Analyses all postings of the inputs; results come in the order of the input, whatever the number
 * of threads, and are the same bytes.
 *
 * @throws {Error} when an asset is missing or a worker thread dies
 */
export async function* analyzePostings(
  inputs: readonly Input[],
  options: RunOptions,
): AsyncGenerator<BatchResult> {
  const batches = readBatches(inputs, options.hints, options.onBytes);
  let pool: AnalysisPool | null = null;
  try {
    if (options.jobs === 1 || !options.atOnce) {
      const tools = await makeTools(options.style);
      for (let done = 0; options.jobs === 1 || done < BATCHES_HERE; done++) {
        const { value, done: atEnd } = await batches.next();
        if (atEnd === true) return;
        yield analyzeBatch(value, tools);
      }
    }
    const workers = startWorkers(options.jobs, options.style);
    pool = workers;
    const work = (batch: Batch): Promise<BatchResult> => workers.run(batch);
    yield* runInOrder(batches, work, options.jobs * BATCHES_A_JOB);
  } finally {
    // Not waited for: standard input may be open and idle.
    void batches.return(undefined);
    await pool?.close();
  }
}
