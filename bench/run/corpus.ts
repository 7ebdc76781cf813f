import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { loadAssets } from '../../src/app/load-assets.js';
import { readRecord } from '../../src/app/postings/read-record.js';
import { parseDocument } from '../../src/document/parse-document.js';
import type { Document } from '../../src/document/document.js';
import type { PostingInput } from '../../src/domain/posting.js';
import type { EngineAssets } from '../../src/engine/engine.js';
import { loadLexicon, type Lexicon } from '../../src/lexicon/lexicon.js';
import { toCanonicalText } from '../../src/text/to-canonical-text.js';

/** A posting with what the stages make of it, for measuring each stage alone. */
export interface Prepared {
  readonly posting: PostingInput;
  readonly title: string | null;
  readonly location: string | null;
  readonly document: Document;
}

/** What is measured on. */
export interface Corpus {
  /** Reads the whole file as NDJSON, gzip opened; the samples are repeated, since they are few. */
  readBytes(): Buffer;
  /** Some postings for the hot paths, spread over the file, as they are read. */
  readonly postings: readonly PostingInput[];
  /** The same, prepared; made when first asked for. */
  prepared(): readonly Prepared[];
  assets(): EngineAssets;
  lexicon(): Lexicon;
}

const samples = join(import.meta.dirname, '..', '..', 'data', 'samples', 'postings.jsonl');

/** Postings that the hot paths are measured on: enough that none stays in the caches. */
const HOT_POSTINGS = 2000;
/** The samples are some forty postings. */
const REPEATS = 50;

/** Reads the corpus; without a path it is the samples, repeated. */
export function readCorpus(path: string | undefined): Corpus {
  const readBytes = (): Buffer =>
    path === undefined ? Buffer.concat(Array(REPEATS).fill(open(samples))) : open(path);
  const all = readLines(readBytes());
  const size = Math.min(all.length, HOT_POSTINGS);
  const postings = Array.from(
    { length: size },
    (_, at) => all[Math.floor((at * all.length) / size)]!,
  );
  return {
    readBytes,
    postings,
    prepared: once(() => postings.map(prepare)),
    assets: once(loadAssets),
    lexicon: once(() => loadLexicon(loadAssets().lexicon)),
  };
}

function open(path: string): Buffer {
  const bytes = readFileSync(path);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

function readLines(bytes: Buffer): PostingInput[] {
  const lines = bytes.toString('utf8').split('\n');
  return lines.flatMap((line) => {
    if (line.trim() === '') return [];
    const reading = readRecord(JSON.parse(line));
    return 'posting' in reading ? [reading.posting] : [];
  });
}

function prepare(posting: PostingInput): Prepared {
  const document = parseDocument(toCanonicalText(posting.text).text);
  return { posting, title: posting.title ?? null, location: posting.location ?? null, document };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
