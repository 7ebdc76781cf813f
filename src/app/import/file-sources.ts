import { basename } from 'node:path';
import type { Problem } from '../../base/problem.js';
import type { ColumnMap, FeedAdapter, Payload } from '../../feeds/contract.js';
import { toPayload } from '../../feeds/payload.js';
import { decodeText, nameBinary, toText } from '../postings/decode-text.js';
import { LARGEST_JSON, LONGEST_LINE } from '../postings/limits.js';
import { unreadable } from '../postings/list-inputs.js';
import { openInput, STDIN } from '../postings/open-input.js';
import { splitLines } from '../postings/split-lines.js';
import { peekLine, readWhole } from '../postings/take-bytes.js';
import { adapterOf, detectAdapter } from '../sources/find-adapter.js';
import type { BoardPart } from '../sources/read-board.js';
import { boardName, type BoardSource } from './board-source.js';

/** Kinds of file that `import` finds in a folder beside those that `analyze` reads. */
export const TABLES_AND_FEEDS: readonly string[] = ['csv', 'tsv', 'xml', 'rss'];

/** What is known of a file beside what it holds. */
export interface FileOptions {
  readonly columns: ColumnMap;
  /** What to call its board; the name of the file otherwise. */
  readonly board?: string;
}

/** A file as a board, or what is wrong with it. */
export type FileSource = { readonly source: BoardSource } | { readonly problem: Problem };

/**
 * Looks at the beginning of a file and says how it is to be read: records a line piece by piece,
 * whatever its size; all else whole. A saved payload of a job board is that board's, called like
 * the file; every other file is a board of its own.
 */
export async function openFileSource(
  path: string,
  bytes: number | null,
  options: FileOptions,
): Promise<FileSource> {
  const file = path === STDIN.argument ? STDIN.name : path;
  try {
    const { head, whole, chunks } = await peekLine(openInput(path, () => undefined));
    await chunks.return(undefined);
    const bad = head.length === 0 ? 'the file is empty' : nameBinary(head);
    if (bad !== null) return { problem: { code: 'binary', message: bad, file } };
    const ndjson = adapterOf('ndjson')!;
    const isLines = !whole && ndjson.accepts(toPayload(toText(head), null));
    if (isLines) return { source: toSource(ndjson, file, path, bytes, options, readLines) };
    return await openWhole(path, file, bytes, options);
  } catch (error) {
    return { problem: unreadable(file, error) };
  }
}

/** A file of records, one a line, that is known to be one: a single record looks like other files. */
export function openLines(path: string, options: FileOptions): BoardSource {
  return toSource(adapterOf('ndjson')!, path, path, null, options, readLines);
}

async function openWhole(
  path: string,
  file: string,
  bytes: number | null,
  options: FileOptions,
): Promise<FileSource> {
  const content = await readWhole(
    openInput(path, () => undefined),
    LARGEST_JSON,
  );
  if (content === null) {
    const message = `it is larger than ${LARGEST_JSON} bytes; write it as NDJSON, one record a line`;
    return { problem: { code: 'too-long', message, file } };
  }
  const decoding = decodeText(content);
  if (!('text' in decoding)) return { problem: { ...decoding, file } };
  const payload = toPayload(decoding.text, null);
  const adapter = detectAdapter(payload);
  if (adapter === null) {
    const message =
      'this is not a file of postings that is known: NDJSON, CSV, JSON, a page with JobPosting data, or what a job board sends';
    return { problem: { code: 'unknown-shape', message, file } };
  }
  const read = (from: Reader): AsyncIterable<BoardPart> => readPayload(payload, from);
  return { source: toSource(adapter, file, path, bytes, options, read) };
}

/** What reading a file takes. */
interface Reader {
  readonly adapter: FeedAdapter;
  readonly path: string;
  readonly board: string;
  readonly columns: ColumnMap;
  readonly onBytes: (count: number) => void;
}

function toSource(
  adapter: FeedAdapter,
  file: string,
  path: string,
  bytes: number | null,
  { columns, board }: FileOptions,
  read: (reader: Reader) => AsyncIterable<BoardPart>,
): BoardSource {
  const { source, kind } = adapter;
  const name = basename(file);
  const own = board ?? (kind === 'file' ? name : name.replace(/(?:\.\w{1,6})(?:\.gz)?$/, ''));
  return {
    board: boardName(source, own),
    source,
    kind,
    company: null,
    bytes,
    read: (onBytes) => read({ adapter, path, board: own, columns, onBytes }),
  };
}

async function* readLines({
  adapter,
  path,
  board,
  columns,
  onBytes,
}: Reader): AsyncGenerator<BoardPart> {
  for await (const piece of splitLines(openInput(path, onBytes), LONGEST_LINE)) {
    if ('tooLong' in piece) {
      const message = `the line is longer than ${LONGEST_LINE} bytes and was left out`;
      const problem = { code: 'too-long', message, line: piece.tooLong };
      yield { postings: [], problems: [problem], complete: false };
      continue;
    }
    const { firstLine } = piece;
    // A broken line must not take its neighbours with it, so bytes that are not UTF-8 are let in
    // as U+FFFD here.
    const payload: Payload = { text: toText(piece.bytes), url: null, json: undefined };
    yield adapter.read(payload, { board, company: null, columns, firstLine });
  }
}

async function* readPayload(
  payload: Payload,
  { adapter, path, board, columns, onBytes }: Reader,
): AsyncGenerator<BoardPart> {
  onBytes(Buffer.byteLength(payload.text));
  // The board of a page is the host that it came from, which a saved one does not tell.
  const asked = adapter.kind === 'page' ? '' : board;
  const reading = adapter.read(payload, { board: asked, company: null, columns, firstLine: 1 });
  // What a payload says must be asked for too is not in a file.
  const complete = reading.complete && reading.next.length === 0 && path !== STDIN.argument;
  yield await Promise.resolve({ ...reading, complete });
}
