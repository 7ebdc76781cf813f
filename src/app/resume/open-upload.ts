import type { HiddenText } from '../../readers/read-text.js';
import type { Problem } from '../../base/problem.js';
import { READ_LIMITS } from '../../readers/read-text.js';
import { readDocument } from '../documents/read-document.js';
import { ok, type Outcome } from '../outcome.js';
import { TooBusy } from '../service/engine-threads.js';
import { unreadable, type ResumeSource } from '../service/resume-tasks.js';

/** Largest résumé file, in bytes. */
export const LARGEST_RESUME = READ_LIMITS.bytes;

/** A file that was sent, ready to be read as a résumé. */
export interface OpenedUpload {
  readonly resume: ResumeSource;
  /** Text of the file that a person does not see; it takes no part in anything. */
  readonly hidden: readonly HiddenText[];
  readonly problems: readonly Problem[];
}

/** Files that may wait for the one thread that reads them; each takes some seconds at the most. */
const MOST_AT_ONCE = 8;
let atOnce = 0;

/**
 * Opens a résumé file that was sent: PDF, DOCX, text, Markdown, HTML, Europass or JSON Resume. It
 * is held in memory and nowhere else.
 *
 * @param name as the sender calls it; tells the kind only where the bytes do not
 * @throws {TooBusy} where too many files wait already
 */
export async function openUpload(bytes: Uint8Array, name: string): Promise<Outcome<OpenedUpload>> {
  if (/\.json$/i.test(name)) {
    const json = new TextDecoder().decode(bytes);
    return ok({ resume: { json }, hidden: [], problems: [] });
  }
  if (atOnce >= MOST_AT_ONCE) throw new TooBusy('Too many files are being read just now.');
  atOnce++;
  try {
    const reading = await readDocument(bytes, { name });
    if ('unreadable' in reading) return unreadable(reading.unreadable);
    const { text, hidden, problems } = reading.read;
    return ok({ resume: { read: text }, hidden, problems });
  } finally {
    atOnce--;
  }
}
