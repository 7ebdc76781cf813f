import type { Judged } from '../import/judge-postings.js';

/** What judging gave, as JSON can carry it between threads. */
export interface PackedJudged {
  readonly judged: Omit<Judged, 'packed'>;
  readonly packed: Omit<Judged['packed'], 'texts' | 'bytes'>;
  /** Base64. */
  readonly texts: string;
  /** Base64. */
  readonly bytes: string;
}

/** Makes what was judged fit for JSON. */
export function packJudged({ packed, ...judged }: Judged): PackedJudged {
  const { texts, bytes, ...rest } = packed;
  const toBase64 = (data: Uint8Array): string => Buffer.from(data).toString('base64');
  return { judged, packed: rest, texts: toBase64(texts), bytes: toBase64(bytes) };
}

/** The way back. */
export function unpackJudged({ judged, packed, texts, bytes }: PackedJudged): Judged {
  const toBytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));
  return { ...judged, packed: { ...packed, texts: toBytes(texts), bytes: toBytes(bytes) } };
}
