import { createEngine } from '../../engine/engine.js';
import { loadAssets } from '../load-assets.js';
import { startPool } from '../worker-pool.js';
import { judgePostings, type JudgeJob, type Judged } from './judge-postings.js';

/** Judges postings, in this thread or in others. */
export interface Judge {
  /** Jobs that may be in flight: those worked on and those that wait. */
  readonly width: number;
  run(job: JudgeJob): Promise<Judged>;
  close(): Promise<void>;
}

/** Jobs in flight for each thread: two that it holds and one that waits. */
const JOBS_A_THREAD = 3;

/** Starts `threads` threads that judge; with one, the work is done in this thread. */
export function startJudge(threads: number): Judge {
  if (threads === 1) {
    const engine = createEngine(loadAssets());
    return {
      width: 1,
      run: (job) => Promise.resolve(judgePostings(engine, job)),
      close: () => Promise.resolve(),
    };
  }
  const pool = startPool<JudgeJob, Judged>({
    size: threads,
    module: './judge-worker',
    from: import.meta.url,
    data: null,
  });
  return { width: threads * JOBS_A_THREAD, run: pool.run, close: pool.close };
}
