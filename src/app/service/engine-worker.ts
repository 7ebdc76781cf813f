/** The entry point of a thread of the server: does tasks until the thread is ended. */
import { parentPort } from 'node:worker_threads';
import { createEngine, type Engine } from '../../engine/engine.js';
import { loadAssets } from '../load-assets.js';
import type { WorkerAnswer } from '../worker-pool.js';
import { engineTasks, type EngineJob } from './engine-tasks.js';

let engine: Engine | null = null;
let last: Promise<void> = Promise.resolve();

// Answers go out in the order of their jobs, also where one of them has to wait for something.
parentPort?.on('message', (job: EngineJob) => {
  last = last.then(async () => parentPort?.postMessage(await answer(job)));
});

/** The result as JSON: text crosses between threads at once, and is what the server sends. */
async function answer({ task, input }: EngineJob): Promise<WorkerAnswer<string>> {
  try {
    engine ??= createEngine(loadAssets());
    return { result: JSON.stringify(await engineTasks[task](engine, input as never)) };
  } catch (error) {
    return { error: (error as Error).message };
  }
}
