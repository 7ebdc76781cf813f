import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Problem } from '../../base/problem.js';
import { READ_LIMITS, type Reading } from '../../readers/read-text.js';
import { DocumentThread } from './document-thread.js';
import { fileKind } from './file-kind.js';

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
  const reading =
    bytes instanceof Uint8Array ? await readBytes(bytes, name) : { unreadable: bytes };
  return named(reading, name);
}

/** Ends the thread that reads documents. It never keeps a process alive, so this is for tidiness. */
export async function closeDocuments(): Promise<void> {
  await thread.close();
}

async function readBytes(bytes: Uint8Array, name: string): Promise<Reading> {
  if (bytes.length > READ_LIMITS.bytes) return { unreadable: tooLarge(bytes.length) };
  const found = fileKind(bytes, name);
  if ('problem' in found) return { unreadable: found.problem };
  if (found.kind === 'pdf' || found.kind === 'docx') {
    const own = bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
    return thread.read({ kind: found.kind, bytes: own, limits: READ_LIMITS });
  }
  const { readTextFile } = await import('./read-text-file.js');
  return readTextFile(bytes, found.kind);
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

function tooLarge(bytes: number): Problem {
  const size = Math.ceil(bytes / 1e6);
  const most = READ_LIMITS.bytes / 1e6;
  return { code: 'too-large', message: `the file has ${size} MB; at most ${most} MB are read` };
}

/** The reading with the file's name in its problems. */
function named(reading: Reading, file: string): Reading {
  if ('unreadable' in reading) return { unreadable: { ...reading.unreadable, file } };
  const problems = reading.read.problems.map((problem) => ({ ...problem, file }));
  return { read: { ...reading.read, problems } };
}
