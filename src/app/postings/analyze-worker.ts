/** The entry point of a worker thread: analyses batches until the thread is ended. */
import { parentPort, workerData } from 'node:worker_threads';
import { analyzeBatch, type BatchResult } from './analyze-batch.js';
import type { Batch } from './batch.js';
import { makeTools, type OutputStyle } from './make-tools.js';
import type { WorkerAnswer } from '../worker-pool.js';

const tools = makeTools(workerData as OutputStyle);
// A failed load is answered batch by batch.
tools.catch(() => undefined);

parentPort?.on('message', (batch: Batch) => {
  void answer(batch).then((message) => parentPort?.postMessage(message));
});

async function answer(batch: Batch): Promise<WorkerAnswer<BatchResult>> {
  try {
    return { result: analyzeBatch(batch, await tools) };
  } catch (error) {
    return { error: (error as Error).message };
  }
}
