import { readBytes } from '@rolescope/readers/read-bytes.js';
import { READ_LIMITS, type Reading } from '@rolescope/readers/read-text.js';
import type { WorkerCall } from '../rpc/messages.js';

/** A document as it was dropped or pasted. */
export type DocumentSource =
  | { readonly text: string; readonly name?: string }
  | { readonly bytes: Uint8Array; readonly name: string };

export type DocumentMethods = typeof documentMethods;

/** What the worker of documents does. It reports when a reader is loaded and its work begins. */
export const documentMethods = {
  read: async (source: DocumentSource, { report }: WorkerCall): Promise<Reading> => {
    if ('text' in source) {
      const { readPage } = await import('@rolescope/readers/text/read-page.js');
      report('begins');
      return readPage(source.text);
    }
    return readBytes(source.bytes, source.name, async (kind, bytes) => {
      const read = await loadReader(kind);
      report('begins');
      return read(bytes, READ_LIMITS);
    });
  },
};

type Read = (bytes: Uint8Array, limits: typeof READ_LIMITS) => Promise<Reading>;

/** Loads a reader; the libraries are heavy, so only the one that is needed. */
async function loadReader(kind: 'pdf' | 'docx'): Promise<Read> {
  if (kind === 'docx') return (await import('@rolescope/readers/docx/read-docx.js')).readDocx;
  const { loadPdfLibrary } = await import('@rolescope/readers/pdf/pdf-library.js');
  await loadPdfLibrary();
  return (await import('@rolescope/readers/pdf/read-pdf.js')).readPdf;
}
