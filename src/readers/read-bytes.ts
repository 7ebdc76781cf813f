import type { Problem } from '../base/problem.js';
import { fileKind } from './file-kind.js';
import { READ_LIMITS, type Reading } from './read-text.js';

/** Reads a file whose reader is heavy, wherever that can be ended when the file takes too much. */
export type ReadOffice = (kind: 'pdf' | 'docx', bytes: Uint8Array) => Promise<Reading>;

/**
 * Reads the bytes of a file of any kind. What is wrong with it comes back as a problem that names
 * the file.
 */
export async function readBytes(
  bytes: Uint8Array,
  name: string,
  readOffice: ReadOffice,
): Promise<Reading> {
  return nameProblems(await readKind(bytes, name, readOffice), name);
}

async function readKind(bytes: Uint8Array, name: string, readOffice: ReadOffice): Promise<Reading> {
  if (bytes.length > READ_LIMITS.bytes) return { unreadable: tooLarge(bytes.length) };
  const found = fileKind(bytes, name);
  if ('problem' in found) return { unreadable: found.problem };
  if (found.kind === 'pdf' || found.kind === 'docx') return readOffice(found.kind, bytes);
  const { readTextFile } = await import('./read-text-file.js');
  return readTextFile(bytes, found.kind);
}

/** What to say of a file that has more bytes than are read. */
export function tooLarge(bytes: number): Problem {
  const size = Math.ceil(bytes / 1e6);
  const most = READ_LIMITS.bytes / 1e6;
  return { code: 'too-large', message: `the file has ${size} MB; at most ${most} MB are read` };
}

/** The reading with the file's name in its problems. */
export function nameProblems(reading: Reading, file: string): Reading {
  if ('unreadable' in reading) return { unreadable: { ...reading.unreadable, file } };
  const problems = reading.read.problems.map((problem) => ({ ...problem, file }));
  return { read: { ...reading.read, problems } };
}
