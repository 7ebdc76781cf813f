import type { Problem } from '../../base/problem.js';
import { decodeText, nameBinary } from '../postings/decode-text.js';
import { LARGEST_TEXT } from '../postings/limits.js';
import { unreadable } from '../postings/list-inputs.js';
import { openInput, STDIN } from '../postings/open-input.js';
import { readWhole } from '../postings/take-bytes.js';

/** Reads a brief from a file or standard input. */
export async function readBriefFile(
  path: string,
): Promise<{ readonly text: string } | { readonly problem: Problem }> {
  const file = path === STDIN.argument ? STDIN.name : path;
  try {
    const bytes = await readWhole(
      openInput(path, () => undefined),
      LARGEST_TEXT,
    );
    if (bytes === null) {
      return { problem: { code: 'too-large', message: 'this is too long for a brief', file } };
    }
    const binary = nameBinary(bytes);
    if (binary !== null) return { problem: { code: 'binary', message: binary, file } };
    const decoding = decodeText(bytes);
    if (!('text' in decoding)) return { problem: { ...decoding, file } };
    if (/^\s*[{[]/.test(decoding.text)) {
      return { problem: { code: 'json', message: 'this is JSON, not a brief in words', file } };
    }
    if (decoding.text.trim() !== '') return { text: decoding.text };
    return { problem: { code: 'empty', message: 'the file is empty', file } };
  } catch (error) {
    return { problem: unreadable(file, error) };
  }
}
