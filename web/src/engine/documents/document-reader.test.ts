import type { Reading } from '@rolescope/readers/read-text.js';
import { describe, expect, it } from 'vitest';
import type { Connection, ConnectionCall } from '../rpc/connect.js';
import type { EngineError } from '../rpc/messages.js';
import type { DocumentMethods, DocumentSource } from './document-methods.js';
import { makeDocumentReader } from './document-reader.js';

const NOTHING: Reading = { unreadable: { code: 'no-text', message: 'the file holds no text' } };
const source = (name: string): DocumentSource => ({ name, bytes: new Uint8Array(3) });

/** A worker that takes as long as the name of the file says, in milliseconds, once it began. */
function makeWorker() {
  const log: string[] = [];
  let stop: (error: EngineError) => void = () => undefined;
  const worker = {
    generation: 0,
    end(error: EngineError) {
      log.push('ended');
      stop(error);
    },
    call(_: string, { name }: DocumentSource, { onReport }: ConnectionCall) {
      log.push(`reads ${name}`);
      onReport?.('begins');
      return new Promise((resolve, reject) => {
        stop = reject;
        setTimeout(() => resolve(NOTHING), Number.parseInt(name!, 10));
      });
    },
  } as unknown as Connection<DocumentMethods>;
  return { worker, log };
}

describe('Files of a page', () => {
  it('are read one after another', async () => {
    const { worker, log } = makeWorker();
    const read = makeDocumentReader(worker, 1_000);
    await Promise.all([read(source('20.pdf')), read(source('1.pdf'))]);
    expect(log).toEqual(['reads 20.pdf', 'reads 1.pdf']);
  });

  it('that take too long are given up with their worker, and the next is read', async () => {
    const { worker, log } = makeWorker();
    const read = makeDocumentReader(worker, 20);
    const [slow, quick] = await Promise.all([read(source('5000.pdf')), read(source('1.pdf'))]);
    expect(slow).toMatchObject({ unreadable: { code: 'too-slow', file: '5000.pdf' } });
    expect(quick).toEqual(NOTHING);
    expect(log).toEqual(['reads 5000.pdf', 'ended', 'reads 1.pdf']);
  });

  it('that are called off end their worker too', async () => {
    const { worker, log } = makeWorker();
    const read = makeDocumentReader(worker, 1_000);
    const ending = new AbortController();
    const reading = read(source('5000.pdf'), ending.signal);
    setTimeout(() => ending.abort(), 5);
    await expect(reading).rejects.toThrow('called off');
    expect(log).toContain('ended');
  });
});
