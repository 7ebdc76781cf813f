import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { ExitCode } from './exit-code.js';

/** Writes, and waits where the reader is slow, so that output never piles up in memory. */
export async function writeOutput(stream: Writable, text: string): Promise<void> {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain');
}

/**
 * Ends the process without a word when the reader of standard output goes away (`| head`), and with
 * one when the output cannot be written (a full disk).
 */
export function endOnBrokenPipe(stream: Writable): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    process.stderr.write(`rolescope: the output cannot be written (${error.message})\n`);
    process.exit(ExitCode.internal);
  });
}
