import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** A body that was read whole, or the limit it broke. */
export type BodyReading = { readonly bytes: Uint8Array } | { readonly tooLarge: true };

const UNPACKERS = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const;

/**
 * Reads and unpacks a body. Bytes are counted as they come out, so that a small body which unpacks
 * to a huge one is stopped at the limit.
 *
 * @throws {Error} when the connection breaks or the packing is damaged
 */
export async function readBody(
  body: Readable,
  encoding: string,
  maxBytes: number,
): Promise<BodyReading> {
  const packed = encoding.trim().toLowerCase();
  const unpack = Object.hasOwn(UNPACKERS, packed)
    ? UNPACKERS[packed as keyof typeof UNPACKERS]()
    : null;
  const source: Readable = unpack === null ? body : body.pipe(unpack);
  // A broken connection must end the unpacking too.
  if (unpack !== null) body.once('error', (error) => unpack.destroy(error));
  try {
    return await collect(source, maxBytes);
  } finally {
    unpack?.destroy();
    body.destroy();
  }
}

async function collect(source: Readable, maxBytes: number): Promise<BodyReading> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > maxBytes) return { tooLarge: true };
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks) };
}
