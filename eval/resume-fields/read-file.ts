/** Reads a résumé for measuring: in this thread, since no file here is meant to do harm. */
import { readFileSync } from 'node:fs';
import type { Resume } from '../../src/domain/resume.js';
import { loadAssets } from '../../src/app/load-assets.js';
import { readResumeFile } from '../../src/app/resume/read-resume-file.js';
import { createEngine } from '../../src/engine/engine.js';
import { readDocx } from '../../src/readers/docx/read-docx.js';
import { readPdf } from '../../src/readers/pdf/read-pdf.js';
import { READ_LIMITS } from '../../src/readers/read-text.js';

const engine = createEngine(loadAssets());
const today = '2026-11-21';

/** The résumé of a file, or why there is none. */
export async function readFileHere(path: string): Promise<Resume | string> {
  if (!/\.(?:pdf|docx)$/.test(path)) {
    const result = await readResumeFile(path, engine, { today });
    return 'unreadable' in result ? result.unreadable.message : result.reading.resume;
  }
  const bytes = new Uint8Array(readFileSync(path));
  const read = path.endsWith('.pdf') ? readPdf : readDocx;
  const reading = await read(bytes, READ_LIMITS);
  if ('unreadable' in reading) return reading.unreadable.message;
  return engine.readResume(reading.read.text, { today }).resume;
}
