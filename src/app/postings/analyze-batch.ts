import type { Problem } from '../../base/problem.js';
import type { Analysis } from '../../domain/analysis.js';
import type { PostingInput } from '../../domain/posting.js';
import type { Engine } from '../../engine/engine.js';
import type { Batch } from './batch.js';
import { nameSource, postingsOf, type PostingSource } from './postings-of.js';

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
  /** Leave the linter out, which takes a third of the time. */
  readonly noLint?: boolean;
}

/** Analyses every record of a batch. A record that is wrong is a problem and stops no other. */
export function analyzeBatch(batch: Batch, tools: BatchTools): BatchResult {
  const collector = new Collector(tools);
  for (const item of postingsOf(batch)) {
    if ('problem' in item) collector.problem(item.problem);
    else collector.analyze(item.posting, item.source);
  }
  const alone = batch.kind === 'text' || (batch.kind === 'records' && batch.first === null);
  return { pieces: collector.pieces, problems: collector.problems, alone };
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

  analyze(posting: PostingInput, source: PostingSource): void {
    const { engine, print, keepText, noLint = false } = this.#tools;
    try {
      const analysis = engine.analyze(posting, { keepText, ...(noLint ? { lint: false } : {}) });
      this.pieces.push(print(analysis, nameSource(source)));
    } catch (error) {
      // One posting that the engine fails on must not take the others with it.
      const place = source.line === undefined ? {} : { line: source.line };
      const message = `could not be analysed, by a fault of ours: ${String(error)}`;
      this.problems.push({ code: 'internal', message, file: source.file, ...place });
    }
  }
}
