import type { Problem } from '../base/problem.js';
import { decodeBytes } from './decode-bytes.js';
import { readEuropass } from './europass/read-europass.js';
import type { Reading } from './read-text.js';
import { readPage } from './text/read-page.js';
import type { FileForm } from './file-kind.js';

/** Largest file that is text, in bytes. */
const LARGEST_TEXT = 8_000_000;

/** Reads a file that is text. A JSON Resume has fields and no text: what reads fields reads it. */
export function readTextFile(bytes: Uint8Array, kind: Exclude<FileForm, 'pdf' | 'docx'>): Reading {
  if (bytes.length > LARGEST_TEXT) {
    return refuse('too-large', `the text has more than ${LARGEST_TEXT / 1e6} MB; cut it first`);
  }
  const text = decodeBytes(bytes);
  if (looksBinary(text))
    return refuse('not-read', 'this is no text, PDF or DOCX, which alone are read');
  switch (kind) {
    case 'html':
    case 'markdown':
      return readPage(text, kind);
    case 'json':
      return refuse(
        'json',
        'this is JSON and no text; a JSON Resume needs a name that ends in .json',
      );
    case 'xml':
      return readEuropass(text);
    case 'text':
      return readPage(text);
  }
}

/** Share of control characters that no text has. */
const CONTROL_SHARE = 0.02;

function looksBinary(text: string): boolean {
  const head = text.slice(0, 4_000);
  let controls = 0;
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i);
    if (code < 0x09 || (code > 0x0d && code < 0x20) || code === 0xfffd) controls++;
  }
  return controls > head.length * CONTROL_SHARE;
}

function refuse(code: string, message: string): { readonly unreadable: Problem } {
  return { unreadable: { code, message } };
}
