import {
  createReadStream,
  createWriteStream,
  fsyncSync,
  openSync,
  closeSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

/** Gathers short pieces, since a stream costs much for each. */
const PIECE_UNITS = 256 * 1024;

/** Writes a file whole or not at all: under another name first, which is then changed. */
export async function writeWhole(
  file: string,
  write: (draft: string) => Promise<void>,
): Promise<void> {
  const draft = `${file}.${process.pid}.part`;
  try {
    await write(draft);
    sync(draft);
    renameSync(draft, file);
    sync(dirname(file));
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function sync(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Writes lines to a file, packed with gzip where its name says so. */
export async function writeLines(
  draft: string,
  lines: AsyncIterable<string>,
  packed: boolean,
): Promise<void> {
  const source = Readable.from(gather(lines), { objectMode: false });
  const target = createWriteStream(draft, { mode: 0o600 });
  await (packed ? pipeline(source, createGzip(), target) : pipeline(source, target));
}

/** Short texts as longer ones. */
export async function* gather(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const line of lines) {
    piece += line;
    if (piece.length < PIECE_UNITS) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** The lines of a packed file, without their ends. */
export async function* readPackedLines(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const unpacked = createGunzip();
  // A file that is cut off must end the reading with an error and not in silence.
  const done = pipeline(source, unpacked);
  done.catch(() => undefined);
  yield* createInterface({ input: unpacked, crlfDelay: Infinity });
  await done;
}
