import type { Problem } from '../../base/problem.js';
import type { Analysis } from '../../domain/analysis.js';
import type { Engine } from '../../engine/engine.js';
import { analyzeBatch } from '../postings/analyze-batch.js';
import { listInputs } from '../postings/list-inputs.js';
import { readBatches } from '../postings/read-batches.js';

/** A posting, analysed, with its text. */
export interface OpeningReading {
  readonly analysis: Analysis;
  /** Where it came from, such as `jobs.jsonl:12`. */
  readonly source: string;
}

/** Postings read from files, and what was wrong with the rest. */
export interface OpeningReadings {
  readonly openings: readonly OpeningReading[];
  readonly problems: readonly Problem[];
}

/** Reads and analyses all postings of files and folders, in order. */
export async function readOpenings(
  files: readonly string[],
  engine: Engine,
): Promise<OpeningReadings> {
  const openings: OpeningReading[] = [];
  const problems: Problem[] = [];
  const take = (analysis: Analysis, source: string): string => {
    openings.push({ analysis, source });
    return '';
  };
  for await (const batch of readBatches(listInputs(files).inputs, {}, () => undefined)) {
    problems.push(...analyzeBatch(batch, { engine, print: take, keepText: true }).problems);
  }
  return { openings, problems };
}
