import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Problem } from '../../base/problem.js';
import { nameProblems, readBytes, tooLarge } from '../../readers/read-bytes.js';
import { READ_LIMITS, type Reading } from '../../readers/read-text.js';
import { DocumentThread } from './document-thread.js';

/** How a document is to be read. */
export interface DocumentOptions {
  /** Its name, where bytes are given; it stands in problems and tells the kind where the bytes do not. */
  readonly name?: string;
}

const thread = new DocumentThread();

/**
 * Reads a document: a file by its path, or bytes, which are handed over. PDF and DOCX are read in a
 * thread of their own that is ended when a file takes too long or too much; it stays warm for the
 * next one. What is wrong with a document comes back as a problem that names the file.
 *
 * @throws {Error} only where the machine fails, never for what a file holds.
 */
export async function readDocument(
  input: string | Uint8Array,
  options: DocumentOptions = {},
): Promise<Reading> {
  const name = options.name ?? (typeof input === 'string' ? basename(input) : 'document');
  const bytes = typeof input === 'string' ? await readFile(input) : input;
  if (!(bytes instanceof Uint8Array)) return nameProblems({ unreadable: bytes }, name);
  return readBytes(bytes, name, (kind, given) => {
    const own = given.byteLength === given.buffer.byteLength ? given : given.slice();
    return thread.read({ kind, bytes: own, limits: READ_LIMITS });
  });
}

/** Ends the thread that reads documents. It never keeps a process alive, so this is for tidiness. */
export async function closeDocuments(): Promise<void> {
  await thread.close();
}

/** The bytes of a file, never more than are read. */
async function readFile(path: string): Promise<Uint8Array | Problem> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      if (size > READ_LIMITS.bytes) return tooLarge(size);
      return new Uint8Array(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { code: 'not-found', message: 'there is no such file' };
    if (code === 'EISDIR') return { code: 'folder', message: 'this is a folder, not a file' };
    return { code: 'not-openable', message: `the file cannot be opened (${code ?? message})` };
  }
}
