import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Fast rather than small: half of what packing could save is saved by the quickest level. */
const LEVEL = 1;

/** A JSON text as the store keeps it: UTF-8, packed (raw deflate). */
export function packJson(json: string): Uint8Array {
  return deflateRawSync(Buffer.from(json, 'utf8'), { level: LEVEL });
}

/** The JSON text of packed bytes. */
export function unpackText(bytes: Uint8Array): string {
  return inflateRawSync(bytes).toString('utf8');
}

/** The JSON value of packed bytes. */
export function unpackJson(bytes: Uint8Array): unknown {
  return JSON.parse(unpackText(bytes)) as unknown;
}
