/** The kinds of number array that a file may hold. */
export type NumberArray = Int32Array | Uint32Array | Float32Array;

/** A JSON value and number arrays by name, as they lie in one file. */
export interface ArrayFile {
  readonly head: unknown;
  readonly arrays: Readonly<Record<string, NumberArray>>;
}

/**
 * Compiled knowledge as one run of bytes: a JSON head for what is small and arrays of numbers for
 * what is large, which are used where they lie, without being parsed. Little-endian, as is every
 * machine that runs JavaScript engines today:
 *
 *     magic, head length in bytes, number of arrays      (3 x 32 bits)
 *     per array: kind, length                            (2 x 32 bits each)
 *     names and head as JSON, blank-filled to 4 bytes
 *     the arrays, one after another
 */
const MAGIC = 0x46415352; // "RSAF"

const KINDS = [Int32Array, Uint32Array, Float32Array] as const;

/** Writes a file. The arrays must have been made by the kinds above. */
export function writeArrayFile({ head, arrays }: ArrayFile): Uint8Array {
  const entries = Object.entries(arrays);
  const json = JSON.stringify({ names: entries.map(([name]) => name), head });
  const text = new TextEncoder().encode(json);
  const textLength = (text.length + 3) & ~3;
  const front = 12 + entries.length * 8;
  const size = entries.reduce((sum, [, array]) => sum + array.byteLength, front + textLength);
  const bytes = new Uint8Array(size).fill(0x20, front, front + textLength);
  const words = new Uint32Array(bytes.buffer, 0, front / 4);
  words.set([MAGIC, textLength, entries.length]);
  bytes.set(text, front);
  let at = front + textLength;
  for (const [number, [, array]] of entries.entries()) {
    words.set([KINDS.findIndex((kind) => array instanceof kind), array.length], 3 + number * 2);
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += array.byteLength;
  }
  return bytes;
}

/**
 * Reads a file. The arrays are views of `bytes`, which must not be changed afterwards.
 *
 * @throws {Error} when the bytes are no such file, or not all of it.
 */
export function readArrayFile(bytes: Uint8Array): ArrayFile {
  // Views need their place in the buffer to be a multiple of four.
  const whole = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  if (whole.length < 12) throw new Error('The file is cut short.');
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new Error('This is not a file of arrays.');
  const textLength = view.getUint32(4, true);
  const count = view.getUint32(8, true);
  const front = 12 + count * 8;
  if (front + textLength > whole.length) throw new Error('The file is cut short.');
  const text = new TextDecoder().decode(whole.subarray(front, front + textLength));
  const { names, head } = JSON.parse(text) as { names: readonly string[]; head: unknown };
  const arrays: Record<string, NumberArray> = {};
  let at = front + textLength;
  for (const [number, name] of names.entries()) {
    const kind = KINDS[view.getUint32(12 + number * 8, true)];
    const length = view.getUint32(16 + number * 8, true);
    if (kind === undefined) throw new Error('The file holds an array of an unknown kind.');
    if (at + length * 4 > whole.length) throw new Error('The file is cut short.');
    arrays[name] = new kind(whole.buffer as ArrayBuffer, whole.byteOffset + at, length);
    at += length * 4;
  }
  return { head, arrays };
}
