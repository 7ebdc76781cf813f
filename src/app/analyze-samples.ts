import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyzeBatch } from './postings/analyze-batch.js';
import { samplePostings } from './sample-files.js';
import { makeTools, type OutputStyle } from './postings/make-tools.js';

/** A few sample postings, analysed and printed. */
export interface Samples {
  /** The file they come from, as seen from here. */
  readonly file: string;
  /** Samples in the file. */
  readonly total: number;
  readonly reports: readonly string[];
}

/** Analyses `count` of the shipped samples, spread over the file; `null` where there are none. */
export async function analyzeSamples(count: number, style: OutputStyle): Promise<Samples | null> {
  const path = fileURLToPath(samplePostings);
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, 'utf8').split('\n');
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  if (filled.length === 0) return null;
  const tools = await makeTools(style);
  const file = relative(process.cwd(), path);
  const picked = pickSpread(filled, count);
  const reports = picked.flatMap((at) => {
    const bytes = new TextEncoder().encode(lines[at]);
    return analyzeBatch({ kind: 'lines', file, firstLine: at + 1, bytes }, tools).pieces;
  });
  return { file, total: filled.length, reports };
}

function pickSpread<Item>(items: readonly Item[], count: number): Item[] {
  const size = Math.min(count, items.length);
  return Array.from({ length: size }, (_, at) => items[Math.floor((at * items.length) / size)]!);
}
