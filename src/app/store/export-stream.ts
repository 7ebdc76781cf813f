import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../store/database.js';
import {
  exportCsv,
  exportLines,
  exportParquet,
  type ExportUse,
  type PostingQuery,
} from './export-postings.js';
import { gather } from './files.js';

/** How an export is written. */
export type ExportForm = 'ndjson' | 'csv' | 'parquet';

/** What is exported, for whom, and how it is written. */
export interface ExportWish {
  readonly query: PostingQuery;
  readonly use: ExportUse;
  readonly form: ExportForm;
}

/** The postings of a query as bytes, a piece at a time; only Parquet is on disk for a while. */
export async function* exportStream(
  database: Database,
  { query, use, form }: ExportWish,
): AsyncGenerator<Uint8Array> {
  if (form === 'parquet') {
    yield* parquetBytes(database, query, use);
    return;
  }
  const encoder = new TextEncoder();
  const lines = (form === 'csv' ? exportCsv : exportLines)(database, query, use);
  for await (const piece of gather(lines)) yield encoder.encode(piece);
}

async function* parquetBytes(
  database: Database,
  query: PostingQuery,
  use: ExportUse,
): AsyncGenerator<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'rolescope-export-'));
  try {
    const file = join(folder, 'postings.parquet');
    await exportParquet(database, query, file, use);
    yield* createReadStream(file) as AsyncIterable<Uint8Array>;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
