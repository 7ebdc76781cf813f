import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { Refusal } from '../refusal.js';
import {
  damaged,
  MOST_ENTRIES,
  MOST_INFLATED,
  tooLarge,
  tooMany,
  type ZipParts,
} from './zip-limits.js';

export type { ZipParts } from './zip-limits.js';

/**
 * Lists what a zip file holds, without opening any of it. This module needs Node's buffers and its
 * inflater; in a browser `zip-parts-web.ts` stands in its place.
 *
 * @throws {Refusal} when it is damaged or holds too much
 */
export async function openZip(bytes: Uint8Array): Promise<ZipParts> {
  const zip = await open(bytes);
  const entries = await list(zip);
  let left = MOST_INFLATED;
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read: async (name, onChunk) => {
      const entry = entries.get(name);
      if (entry === undefined) return;
      if (entry.uncompressedSize > left) throw tooLarge();
      await readEntry(zip, entry, (chunk) => {
        left -= chunk.length;
        if (left < 0) throw tooLarge();
        onChunk(chunk);
      });
    },
  };
}

function open(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const options = { lazyEntries: true, validateEntrySize: true, strictFileNames: true };
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, options, (error, zip) => {
      if (error) reject(damaged());
      else resolve(zip);
    });
  });
}

function list(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  if (zip.entryCount > MOST_ENTRIES) throw tooMany();
  return new Promise((resolve, reject) => {
    zip.on('error', () => reject(damaged()));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      if (entries.size >= MOST_ENTRIES) reject(tooMany());
      else {
        entries.set(entry.fileName, entry);
        zip.readEntry();
      }
    });
    zip.readEntry();
  });
}

function readEntry(
  zip: ZipFile,
  entry: Entry,
  onChunk: (chunk: Uint8Array) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        reject(damaged());
        return;
      }
      stream.on('error', (cause) => reject(cause instanceof Refusal ? cause : damaged()));
      stream.on('end', () => resolve());
      stream.on('data', (chunk: Uint8Array) => {
        try {
          onChunk(chunk);
        } catch (cause) {
          stream.destroy(cause as Error);
          reject(cause as Error);
        }
      });
    });
  });
}
