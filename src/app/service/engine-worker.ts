/** The entry point of a thread of the server: does tasks until the thread is ended. */
import { parentPort } from 'node:worker_threads';
import { createEngine, type Engine } from '../../engine/engine.js';
import { loadAssets } from '../load-assets.js';
import type { WorkerAnswer } from '../worker-pool.js';
import { engineTasks, type EngineJob } from './engine-tasks.js';

let engine: Engine | null = null;

parentPort?.on('message', (job: EngineJob) => parentPort?.postMessage(answer(job)));

/** The result as JSON: text crosses between threads at once, and is what the server sends. */
function answer({ task, input }: EngineJob): WorkerAnswer<string> {
  try {
    engine ??= createEngine(loadAssets());
    return { result: JSON.stringify(engineTasks[task](engine, input as never)) };
  } catch (error) {
    return { error: (error as Error).message };
  }
}
