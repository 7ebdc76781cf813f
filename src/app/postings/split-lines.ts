const NEWLINE = 0x0a;

/** Whole lines, or the number of a line that was too long to keep. */
export type LinesPiece =
  | { readonly firstLine: number; readonly bytes: Uint8Array }
  | { readonly tooLong: number };

/**
 * Cuts a stream of bytes into pieces of whole lines, one piece for each chunk that ends a line. Of
 * a line longer than `longest` bytes nothing is kept but its number, so memory is bounded whatever
 * comes. Each piece owns its bytes and may be handed to another thread.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<LinesPiece> {
  let line = 1;
  let carry: Uint8Array[] = [];
  let carried = 0;
  let skipping = false;
  for await (const chunk of chunks) {
    const firstBreak = chunk.indexOf(NEWLINE);
    const rest = firstBreak === -1 ? chunk.length : firstBreak;
    if (!skipping && carried + rest > longest) {
      skipping = true;
      carry = [];
      carried = 0;
    }
    if (firstBreak === -1) {
      if (!skipping) carried += keep(carry, chunk);
      continue;
    }
    let start = 0;
    if (skipping) {
      yield { tooLong: line++ };
      start = firstBreak + 1;
      skipping = false;
    }
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (end > start) {
      const bytes = join(carry, chunk.subarray(start, end));
      yield { firstLine: line, bytes };
      line += countLines(chunk.subarray(start, end));
    }
    carry = [];
    carried = keep(carry, chunk.subarray(end));
  }
  if (skipping) yield { tooLong: line };
  else if (carried > 0) yield { firstLine: line, bytes: join(carry, new Uint8Array(0)) };
}

function keep(carry: Uint8Array[], bytes: Uint8Array): number {
  // A copy: the stream may use its chunk again.
  if (bytes.length > 0) carry.push(bytes.slice());
  return bytes.length;
}

function join(parts: readonly Uint8Array[], last: Uint8Array): Uint8Array {
  const size = parts.reduce((sum, part) => sum + part.length, last.length);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of [...parts, last]) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
}
