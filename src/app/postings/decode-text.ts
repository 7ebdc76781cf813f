import { isUtf8 } from 'node:buffer';

/** A text, or what is wrong with its bytes. */
export type Decoding =
  | { readonly text: string }
  | { readonly code: string; readonly message: string; readonly line?: number };

const NEWLINE = 0x0a;

/** Decodes UTF-8 strictly: a broken text is a problem that names the line, never a guess. */
export function decodeText(bytes: Uint8Array): Decoding {
  if (bytes.includes(0)) return { code: 'binary', message: 'this looks like a binary file' };
  if (isUtf8(bytes)) return { text: toText(bytes) };
  return {
    code: 'not-utf8',
    message: 'the text is not valid UTF-8 here; save it as UTF-8 and try again',
    line: firstBrokenLine(bytes),
  };
}

/** The text of bytes that are known to be UTF-8. */
export function toText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

const BRACE = 0x7b;

/**
 * What kind of file begins like this, where it is one that people mistake for text. One that opens
 * with a record is text, whatever bytes a record may hold: each is judged for itself.
 */
export function nameBinary(head: Uint8Array): string | null {
  if (head.find((byte) => byte > 0x20) === BRACE) return null;
  const magic = Buffer.from(head.subarray(0, 5)).toString('latin1');
  if (magic === '%PDF-')
    return 'this is a PDF file, which is not read as a posting; give its text (a résumé: rolescope resume)';
  if (magic.startsWith('PK\u0003\u0004')) {
    return 'this is a ZIP or Office file, which is not read; give its text';
  }
  return head.includes(0) ? 'this looks like a binary file' : null;
}

function firstBrokenLine(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(NEWLINE, start);
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}
