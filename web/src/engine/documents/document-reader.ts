import type { Reading } from '@rolescope/readers/read-text.js';
import type { Connection } from '../rpc/connect.js';
import { EngineError } from '../rpc/messages.js';
import type { DocumentMethods, DocumentSource } from './document-methods.js';

/** Longest time that reading one file may take, in milliseconds; loading its reader is not counted. */
export const MOST_MILLISECONDS = 10_000;

/** Reads documents, one after another. */
export type ReadDocument = (source: DocumentSource, signal?: AbortSignal) => Promise<Reading>;

/** Reads documents in a worker that is ended, and started again, when a file takes too long. */
export function makeDocumentReader(
  worker: Connection<DocumentMethods>,
  milliseconds = MOST_MILLISECONDS,
): ReadDocument {
  let last: Promise<unknown> = Promise.resolve();
  return (source, signal) => {
    const result = last.then(() => readOne(worker, source, milliseconds, signal));
    last = result.catch(() => undefined);
    return result;
  };
}

async function readOne(
  worker: Connection<DocumentMethods>,
  source: DocumentSource,
  milliseconds: number,
  signal: AbortSignal | undefined,
): Promise<Reading> {
  const tooSlow = new EngineError('too slow');
  let clock: ReturnType<typeof setTimeout> | undefined;
  const begin = (): void => {
    clearTimeout(clock);
    clock = setTimeout(() => worker.end(tooSlow), milliseconds);
  };
  // What is under way cannot be called off but by the end of its worker.
  const stop = (): void => worker.end(new EngineError('called off'));
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const transfer = 'bytes' in source ? [source.bytes.buffer as ArrayBuffer] : [];
    return await worker.call('read', source, { signal, transfer, onReport: begin });
  } catch (error) {
    if (error === tooSlow) return { unreadable: tooSlowProblem(source.name) };
    throw error;
  } finally {
    clearTimeout(clock);
    signal?.removeEventListener('abort', stop);
  }
}

function tooSlowProblem(file: string | undefined) {
  return {
    code: 'too-slow',
    message: 'this file takes too long to read and was given up; export it again or give its text',
    ...(file === undefined ? {} : { file }),
  };
}
