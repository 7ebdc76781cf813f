import type { Problem } from '../../base/problem.js';
import type { Analysis } from '../../domain/analysis.js';
import type { PostingInput } from '../../domain/posting.js';
import type { Engine } from '../../engine/engine.js';
import type { Batch, LinesBatch, RecordsBatch, TextBatch } from './batch.js';
import { decodeText } from './decode-text.js';
import { guessTitle } from './guess-title.js';
import { LONGEST_POSTING } from './limits.js';
import { readRecord, tooLong } from './read-record.js';

/** What became of a batch: its analyses as text, ready to print, and what was wrong with the rest. */
export interface BatchResult {
  /** One string an analysis, in order. */
  readonly pieces: readonly string[];
  readonly problems: readonly Problem[];
  /** Whether the input holds one posting by its kind: a text, or a single JSON object. */
  readonly alone: boolean;
}

/** Prints one analysis; `source` says where the posting came from. */
export type PrintAnalysis = (analysis: Analysis, source: string) => string;

/** What it takes to work on batches. */
export interface BatchTools {
  readonly engine: Engine;
  readonly print: PrintAnalysis;
  /** Carry the canonical text in each analysis. */
  readonly keepText: boolean;
}

/** Analyses every record of a batch. A record that is wrong is a problem and stops no other. */
export function analyzeBatch(batch: Batch, tools: BatchTools): BatchResult {
  const collector = new Collector(tools);
  switch (batch.kind) {
    case 'problem':
      return { pieces: [], problems: [batch.problem], alone: false };
    case 'lines':
      analyzeLines(batch, collector);
      break;
    case 'records':
      analyzeRecords(batch, collector);
      break;
    case 'text':
      analyzeText(batch, collector);
      break;
  }
  const alone = batch.kind === 'text' || (batch.kind === 'records' && batch.first === null);
  return { pieces: collector.pieces, problems: collector.problems, alone };
}

const NEWLINE = 0x0a;

function analyzeLines({ file, firstLine, bytes }: LinesBatch, collector: Collector): void {
  let line = firstLine;
  let start = 0;
  while (start < bytes.length) {
    const lineBreak = bytes.indexOf(NEWLINE, start);
    const end = lineBreak === -1 ? bytes.length : lineBreak;
    analyzeLine(bytes.subarray(start, end), file, line, collector);
    start = end + 1;
    line++;
  }
}

function analyzeLine(bytes: Uint8Array, file: string, line: number, collector: Collector): void {
  const decoding = decodeText(bytes);
  if (!('text' in decoding)) {
    collector.problem({ ...decoding, file, line });
    return;
  }
  if (decoding.text.trim() === '') return;
  let record: unknown;
  try {
    record = JSON.parse(decoding.text);
  } catch {
    collector.problem({ code: 'not-json', message: 'this line is not JSON', file, line });
    return;
  }
  const reading = readRecord(record);
  if ('posting' in reading) collector.analyze(reading.posting, { file, line });
  else collector.problem({ ...reading, file, line });
}

function analyzeRecords({ file, first, records }: RecordsBatch, collector: Collector): void {
  for (const [at, record] of records.entries()) {
    const reading = readRecord(record);
    const entry = first === null ? '' : `entry ${first + at}`;
    if ('posting' in reading) collector.analyze(reading.posting, { file, entry });
    else {
      const message = entry === '' ? reading.message : `${entry}: ${reading.message}`;
      collector.problem({ code: reading.code, message, file });
    }
  }
}

function analyzeText({ file, bytes, hints }: TextBatch, collector: Collector): void {
  const decoding = decodeText(bytes);
  if (!('text' in decoding)) {
    collector.problem({ ...decoding, file });
    return;
  }
  const { text } = decoding;
  if (text.trim() === '') {
    collector.problem({ code: 'empty', message: 'the text is empty', file });
  } else if (text.length > LONGEST_POSTING) {
    collector.problem({ ...tooLong(text.length), file });
  } else {
    const guess = hints.title === undefined && hints.format !== 'html' ? guessTitle(text) : null;
    const titled = guess === null ? { text } : { text: guess.body, title: guess.title };
    collector.analyze({ ...titled, ...hints }, { file });
  }
}

/** Where a posting came from. */
interface Source {
  readonly file: string;
  readonly line?: number;
  readonly entry?: string;
}

function nameSource({ file, line, entry }: Source): string {
  if (line !== undefined) return `${file}:${line}`;
  return entry === undefined || entry === '' ? file : `${file}, ${entry}`;
}

/** Gathers what comes of a batch. */
class Collector {
  readonly pieces: string[] = [];
  readonly problems: Problem[] = [];
  readonly #tools: BatchTools;

  constructor(tools: BatchTools) {
    this.#tools = tools;
  }

  problem(found: Problem): void {
    this.problems.push(found);
  }

  analyze(posting: PostingInput, source: Source): void {
    const { engine, print, keepText } = this.#tools;
    try {
      const analysis = engine.analyze(posting, { keepText });
      this.pieces.push(print(analysis, nameSource(source)));
    } catch (error) {
      // One posting that the engine fails on must not take the others with it.
      const place = source.line === undefined ? {} : { line: source.line };
      const message = `could not be analysed, by a fault of ours: ${String(error)}`;
      this.problems.push({ code: 'internal', message, file: source.file, ...place });
    }
  }
}
