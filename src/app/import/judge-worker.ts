/** The entry point of a worker thread: judges postings until the thread is ended. */
import { parentPort } from 'node:worker_threads';
import { createEngine } from '../../engine/engine.js';
import { loadAssets } from '../load-assets.js';
import type { WorkerAnswer } from '../worker-pool.js';
import { judgePostings, type JudgeJob, type Judged } from './judge-postings.js';

let engine: ReturnType<typeof createEngine> | null = null;

parentPort?.on('message', (job: JudgeJob) => {
  const message = answer(job);
  const owned = 'result' in message ? buffersOf(message.result) : [];
  parentPort?.postMessage(message, owned);
});

function answer(job: JudgeJob): WorkerAnswer<Judged> {
  try {
    engine ??= createEngine(loadAssets());
    return { result: judgePostings(engine, job) };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

/** The memory of a result that is handed over and not copied. */
function buffersOf({ packed }: Judged): ArrayBuffer[] {
  return [packed.texts.buffer as ArrayBuffer, packed.bytes.buffer as ArrayBuffer];
}
