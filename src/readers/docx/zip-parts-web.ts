import { Inflate } from 'fflate';
import { readZipDirectory, type ZipEntry } from './zip-directory.js';
import { damaged, MOST_INFLATED, tooLarge, type ZipParts } from './zip-limits.js';

export type { ZipParts } from './zip-limits.js';

/** So much is inflated at a time; what comes of it is at most a thousand times as much. */
const STEP = 4_096;

/** How the bytes of a part are packed. */
const STORED = 0;
const DEFLATED = 8;

/**
 * Lists what a zip file holds, without opening any of it: what `zip-parts.ts` is on Node, for a
 * browser.
 *
 * @throws {Refusal} when it is damaged or holds too much
 */
export function openZip(bytes: Uint8Array): Promise<ZipParts> {
  // Async, so that a refusal is a rejection as on Node.
  return Promise.resolve().then(() => {
    const entries = readZipDirectory(bytes);
    let left = MOST_INFLATED;
    return {
      names: [...entries.keys()],
      has: (name) => entries.has(name),
      read: async (name, onChunk) => {
        const entry = entries.get(name);
        if (entry === undefined) return;
        if (entry.size > left) throw tooLarge();
        readEntry(bytes, entry, (chunk) => {
          left -= chunk.length;
          if (left < 0) throw tooLarge();
          onChunk(chunk);
        });
      },
    };
  });
}

/** Hands over a part, proving that it is as large as it says. */
function readEntry(bytes: Uint8Array, entry: ZipEntry, onChunk: (chunk: Uint8Array) => void): void {
  let size = 0;
  const take = (chunk: Uint8Array): void => {
    size += chunk.length;
    if (size > entry.size) throw damaged();
    if (chunk.length > 0) onChunk(chunk);
  };
  const packed = packedBytes(bytes, entry);
  if (entry.method === STORED) take(packed);
  else if (entry.method === DEFLATED) inflate(packed, take);
  else throw damaged();
  if (size !== entry.size) throw damaged();
}

function inflate(packed: Uint8Array, take: (chunk: Uint8Array) => void): void {
  let failure: unknown;
  const inflater = new Inflate((chunk) => {
    try {
      take(chunk);
    } catch (error) {
      // What the taker throws goes on; what the inflater throws means damage.
      failure = error;
      throw error;
    }
  });
  try {
    for (let at = 0; at === 0 || at < packed.length; at += STEP) {
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    throw failure === undefined ? damaged() : (failure as Error);
  }
}

const LOCAL_MARK = 0x04034b50;
const LOCAL_SIZE = 30;

/** The packed bytes behind an entry's own header, whose names may be longer than the directory's. */
function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== LOCAL_MARK) {
    throw damaged();
  }
  const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + LOCAL_SIZE + names;
  if (start + packedSize > bytes.length) throw damaged();
  return bytes.subarray(start, start + packedSize);
}
