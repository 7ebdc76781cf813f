import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Problem } from '../../base/problem.js';
import type { Database } from '../../store/database.js';
import { notFound, ok, type Outcome } from '../outcome.js';
import type { BoardReport } from './import-board.js';
import type { ImportCounts } from './import-counts.js';
import { importUpload, type UploadForm } from './import-upload.js';

/** Postings that were sent to be imported. */
export interface Upload {
  readonly body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  readonly form: UploadForm;
  /** What its board is called. */
  readonly board: string;
  /** It is all there is of the board: what is no longer in it is closed. */
  readonly complete: boolean;
  /** Sent again with the same key, it is the same import; `null` where none was given. */
  readonly key: string | null;
}

/** What became of an upload. Kept while the server runs; what it stored stays. */
export interface ImportRun {
  readonly id: string;
  readonly state: 'running' | 'done' | 'failed';
  /** ISO 8601. */
  readonly started: string;
  readonly ended: string | null;
  readonly board: string | null;
  readonly counts: ImportCounts | null;
  /** The first of them. */
  readonly problems: readonly Problem[];
  /** All of them. */
  readonly problemCount: number;
}

/** Imports of uploads, each on its own in the background. */
export interface ImportRuns {
  start(upload: Upload): Promise<Outcome<ImportRun>>;
  find(id: string): Outcome<ImportRun>;
}

/** Imports at once, and imports that are remembered. */
const MOST_AT_ONCE = 2;
const MOST_KEPT = 200;
const MOST_PROBLEMS = 50;

/** An import that is remembered, with what its key stood for. */
interface KeptRun {
  run: ImportRun;
  readonly key: string | null;
  readonly hash: string;
}

/** Remembers the imports of a server. */
export function makeImportRuns(database: Database, now: () => string): ImportRuns {
  const kept = new Map<string, KeptRun>();

  async function start(upload: Upload): Promise<Outcome<ImportRun>> {
    const running = [...kept.values()].filter(({ run }) => run.state === 'running');
    if (running.length >= MOST_AT_ONCE) {
      const message = `${running.length} imports are under way; wait until one of them has ended.`;
      return { kind: 'too-many', message, retryAfterSeconds: 5 };
    }
    const spool = await spoolUpload(upload);
    const before = [...kept.values()].find(({ key }) => key !== null && key === upload.key);
    if (before !== undefined) {
      await spool.remove();
      if (before.hash === spool.hash) return ok(before.run);
      const message = 'This key was used for another body; take a new one.';
      return {
        kind: 'invalid',
        message,
        errors: [{ pointer: 'idempotency-key', detail: message }],
      };
    }
    const own = keep({ run: newRun(now()), key: upload.key, hash: spool.hash });
    void importSpool(spool, upload, own);
    return ok(own.run);
  }

  function keep(own: KeptRun): KeptRun {
    kept.set(own.run.id, own);
    const ended = [...kept.values()].filter(({ run }) => run.state !== 'running');
    if (kept.size > MOST_KEPT && ended[0] !== undefined) kept.delete(ended[0].run.id);
    return own;
  }

  async function importSpool(
    { file, remove }: Spool,
    { form, board, complete }: Upload,
    own: KeptRun,
  ): Promise<void> {
    try {
      const done = await importUpload({ file, form, board, complete }, { database, now: now() });
      own.run =
        'problem' in done ? addProblems(own.run, [done.problem]) : withReport(own.run, done.report);
      const isRead = own.run.counts !== null;
      own.run = { ...own.run, state: isRead ? 'done' : 'failed', ended: now() };
    } catch {
      const message = 'the import ended before its time; send it again';
      own.run = {
        ...addProblems(own.run, [{ code: 'internal', message }]),
        ...{ state: 'failed', ended: now() },
      };
    } finally {
      await remove();
    }
  }

  return {
    start,
    find(id) {
      const found = kept.get(id);
      return found === undefined ? notFound('import') : ok(found.run);
    },
  };
}

/** An upload on disk, where it takes no memory; nobody else can read it. */
interface Spool {
  readonly file: string;
  readonly hash: string;
  remove(): Promise<void>;
}

async function spoolUpload({ body, form }: Upload): Promise<Spool> {
  const folder = await mkdtemp(join(tmpdir(), 'rolescope-import-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  const file = join(folder, `upload.${form}`);
  const hash = createHash('sha256');
  const chunks = Readable.from(body, { objectMode: false });
  chunks.on('data', (chunk: Uint8Array) => hash.update(chunk));
  try {
    await pipeline(chunks, createWriteStream(file, { mode: 0o600 }));
  } catch (error) {
    await remove();
    throw error;
  }
  return { file, hash: hash.digest('hex'), remove };
}

function newRun(started: string): ImportRun {
  return {
    ...{ id: randomUUID(), state: 'running', started, ended: null, board: null, counts: null },
    ...{ problems: [], problemCount: 0 },
  };
}

function withReport(run: ImportRun, { board, counts, problems, busy }: BoardReport): ImportRun {
  const known = { ...run, board, counts: { ...counts } };
  if (!busy) return addProblems(known, problems);
  const message = 'another process imports this board just now; nothing was done';
  return addProblems(known, [{ code: 'busy', message }]);
}

/** The path of the file that the upload lay in is nobody's concern. */
function addProblems(run: ImportRun, problems: readonly Problem[]): ImportRun {
  const told = problems.map(({ code, message, line }) => ({
    code,
    message,
    ...(line === undefined ? {} : { line }),
  }));
  return {
    ...run,
    problems: [...run.problems, ...told].slice(0, MOST_PROBLEMS),
    problemCount: run.problemCount + problems.length,
  };
}
