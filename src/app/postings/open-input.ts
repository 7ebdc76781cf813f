import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CHUNK_BYTES } from './limits.js';

/** The name under which standard input is asked for, and the one in messages. */
export const STDIN = { argument: '-', name: 'stdin' } as const;

/**
 * The bytes of a file or of standard input as UTF-8: gzip is opened and UTF-16 recoded by their
 * first bytes, whatever the name says, and a byte order mark is left out.
 *
 * @param onBytes told of every piece read, before gzip is opened
 * @throws {Error} while reading, when the file cannot be read or its gzip is damaged
 */
export async function* openInput(
  path: string,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  const stream: Readable =
    path === STDIN.argument
      ? process.stdin
      : createReadStream(path, { highWaterMark: CHUNK_BYTES });
  const raw = withHead(counted(stream, onBytes), 2);
  const [a, b] = await raw.head;
  const isGzip = a === 0x1f && b === 0x8b;
  yield* toUtf8(isGzip ? gunzip(raw.chunks) : raw.chunks);
}

async function* counted(
  stream: Readable,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    onBytes(chunk.length);
    yield chunk;
  }
}

/** The first bytes of a stream ahead of the stream itself, which still gives them. */
function withHead(
  chunks: AsyncGenerator<Uint8Array>,
  size: number,
): { readonly head: Promise<Uint8Array>; readonly chunks: AsyncGenerator<Uint8Array> } {
  const first = readHead(chunks, size);
  async function* again(): AsyncGenerator<Uint8Array> {
    const head = await first;
    if (head.length > 0) yield head;
    yield* chunks;
  }
  return { head: first, chunks: again() };
}

async function readHead(chunks: AsyncGenerator<Uint8Array>, size: number): Promise<Uint8Array> {
  let head: Uint8Array = new Uint8Array(0);
  while (head.length < size) {
    const { value, done } = await chunks.next();
    if (done === true) break;
    head = head.length === 0 ? value : Buffer.concat([head, value]);
  }
  return head;
}

async function* gunzip(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(chunks);
  const unzip = createGunzip({ chunkSize: CHUNK_BYTES });
  source.on('error', (error) => unzip.destroy(error));
  source.pipe(unzip);
  try {
    yield* unzip as AsyncIterable<Uint8Array>;
  } finally {
    source.destroy();
  }
}

async function* toUtf8(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const raw = withHead(chunks, 3);
  const [a, b, c] = await raw.head;
  const utf16 =
    a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null;
  if (utf16 !== null) {
    yield* recode(raw.chunks, utf16);
    return;
  }
  let skip = a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0;
  for await (const chunk of raw.chunks) {
    const rest = skip === 0 ? chunk : chunk.subarray(skip);
    skip = 0;
    if (rest.length > 0) yield rest;
  }
}

async function* recode(
  chunks: AsyncGenerator<Uint8Array>,
  encoding: string,
): AsyncGenerator<Uint8Array> {
  // The decoder leaves the byte order mark out by itself.
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield Buffer.from(text, 'utf8');
  }
  const last = decoder.decode();
  if (last !== '') yield Buffer.from(last, 'utf8');
}
