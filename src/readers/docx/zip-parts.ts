import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { Refusal } from '../refusal.js';

/** Most files inside a DOCX; Word writes some twenty. */
const MOST_ENTRIES = 2_000;
/** Most bytes of all parts that are opened, inflated. */
const MOST_INFLATED = 64_000_000;

/** The parts of an office file. This module alone needs Node's buffers and its inflater. */
export interface ZipParts {
  readonly names: readonly string[];
  has(name: string): boolean;
  /**
   * Hands over a part piece by piece.
   *
   * @throws {Refusal} when it is larger than it may be, or larger than it says
   */
  read(name: string, onChunk: (chunk: Uint8Array) => void): Promise<void>;
}

/**
 * Lists what a zip file holds, without opening any of it.
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

function damaged(): Refusal {
  return new Refusal('damaged', 'this DOCX is damaged or cut off; save it again and try again');
}

function tooLarge(): Refusal {
  return new Refusal(
    'too-large-inside',
    `this DOCX is small outside and holds more than ${MOST_INFLATED / 1e6} MB inside; it was given up`,
  );
}

function tooMany(): Refusal {
  return new Refusal(
    'too-many-parts',
    `this DOCX holds more than ${MOST_ENTRIES} files; it was given up`,
  );
}
