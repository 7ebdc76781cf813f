import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes, and waits where the reader is slow, so that output never piles up in memory. */
export async function writeOutput(stream: Writable, text: string): Promise<void> {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain');
}

/** Ends the process without a word when the reader of standard output goes away (`| head`). */
export function endOnBrokenPipe(stream: Writable): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}
