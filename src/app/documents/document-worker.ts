/** The entry point of the thread that reads PDF and DOCX files, one after another. */
import { parentPort } from 'node:worker_threads';
import type { Reading } from '../../readers/read-text.js';
import type { DocumentAnswer, DocumentJob } from './document-thread.js';

parentPort?.on('message', (job: DocumentJob) => {
  void answer(job).then(post);
});

function post(message: DocumentAnswer): void {
  parentPort?.postMessage(message);
}

async function answer({ kind, bytes, limits }: DocumentJob): Promise<DocumentAnswer> {
  try {
    const read = await load(kind);
    post({ begins: true });
    return { reading: await read(bytes, limits) };
  } catch (error) {
    return { failure: (error as Error).message };
  }
}

type Read = (bytes: Uint8Array, limits: DocumentJob['limits']) => Promise<Reading>;

/** Loads a reader; the libraries are heavy, so only the one that is needed. */
async function load(kind: DocumentJob['kind']): Promise<Read> {
  if (kind === 'docx') return (await import('../../readers/docx/read-docx.js')).readDocx;
  const { loadPdfLibrary } = await import('../../readers/pdf/pdf-library.js');
  await loadPdfLibrary();
  return (await import('../../readers/pdf/read-pdf.js')).readPdf;
}
