import { LONGEST_LINE } from './limits.js';

/** A stream, and its beginning up to the end of the first line that is not blank. */
export interface Peeked {
  readonly head: Uint8Array;
  /** Whether the head is all there is. */
  readonly whole: boolean;
  /** What comes after the head. */
  readonly chunks: AsyncGenerator<Uint8Array>;
}

/** Takes chunks until a line that is not blank has ended, or far more than a line has come. */
export async function peekLine(chunks: AsyncGenerator<Uint8Array>): Promise<Peeked> {
  const parts: Uint8Array[] = [];
  let size = 0;
  let begun = false;
  while (size <= LONGEST_LINE) {
    const { value, done } = await chunks.next();
    if (done === true) return { head: Buffer.concat(parts), whole: true, chunks };
    parts.push(value);
    size += value.length;
    begun ||= value.some((byte) => byte > 0x20);
    if (begun && value.includes(0x0a)) break;
  }
  return { head: Buffer.concat(parts), whole: false, chunks };
}

/** The stream from its beginning again, after a look at its head. */
export async function* resume(
  head: Uint8Array,
  rest: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield head;
  yield* rest;
}

/** All bytes of a stream, or `null` where there are more than `largest`. */
export async function readWhole(
  chunks: AsyncGenerator<Uint8Array>,
  largest: number,
): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > largest) return null;
    parts.push(chunk);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
