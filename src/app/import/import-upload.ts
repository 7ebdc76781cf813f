import type { Database } from '../../store/database.js';
import { foldRollups } from '../../store/rollups.js';
import type { BoardSource } from './board-source.js';
import { openFileSource, openLines, type FileSource } from './file-sources.js';
import { importBoard } from './import-board.js';
import type { SourceReport } from './import-sources.js';
import { startJudge } from './judge.js';

/** How an upload is written. */
export type UploadForm = 'ndjson' | 'csv' | 'json';

/** A file that was sent. */
export interface UploadedFile {
  readonly file: string;
  readonly form: UploadForm;
  /** What its board is called, after the form: `ndjson:upload`. */
  readonly board: string;
  /** It is all there is of the board: what is no longer in it is closed. */
  readonly complete: boolean;
}

/** Threads that judge the postings of one upload. */
const THREADS = 2;

/**
 * Imports a file that was sent.
 *
 * @throws {StoreError} when the store is gone or full
 */
export async function importUpload(
  upload: UploadedFile,
  { database, now }: { readonly database: Database; readonly now: string },
): Promise<SourceReport> {
  const opened = await open(upload);
  if ('problem' in opened) return opened;
  const source = upload.complete ? opened.source : asPart(opened.source);
  const judge = startJudge(THREADS);
  try {
    const report = await importBoard(source, { database, judge, now });
    await foldRollups(database);
    return { report };
  } finally {
    await judge.close();
  }
}

async function open({ file, form, board }: UploadedFile): Promise<FileSource> {
  const options = { columns: {}, board };
  return form === 'ndjson'
    ? { source: openLines(file, options) }
    : openFileSource(file, null, options);
}

/** A board of which only a part is read, so that what is not there is not gone. */
function asPart(source: BoardSource): BoardSource {
  return {
    ...source,
    async *read(onBytes) {
      for await (const part of source.read(onBytes)) yield { ...part, complete: false };
    },
  };
}
