import { Writable } from 'node:stream';
import { pino, type Logger } from 'pino';

/** A log that says everything, and what it said. */
export interface CapturedLog {
  readonly log: Logger;
  /** Its lines, as they would be written. */
  readonly lines: readonly string[];
}

/** Makes a log for a test to read. */
export function captureLog(): CapturedLog {
  const lines: string[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString());
      done();
    },
  });
  return { log: pino({ level: 'debug' }, stream), lines };
}
