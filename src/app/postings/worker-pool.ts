import { startPool, type WorkerPool } from '../worker-pool.js';
import type { BatchResult } from './analyze-batch.js';
import type { Batch } from './batch.js';
import type { OutputStyle } from './make-tools.js';

/** Threads that analyse batches of postings. */
export type AnalysisPool = WorkerPool<Batch, BatchResult>;

/** Starts `size` threads that analyse batches, each with its own engine. */
export function startWorkers(size: number, style: OutputStyle): AnalysisPool {
  return startPool({
    size,
    module: './analyze-worker',
    from: import.meta.url,
    data: style,
    owned: (batch) => (batch.kind === 'lines' ? [batch.bytes.buffer as ArrayBuffer] : []),
  });
}
