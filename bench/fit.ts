import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { loadAssets } from '../src/app/load-assets.js';
import { createEngine } from '../src/engine/engine.js';
import { readOpening } from '../src/judge/match/opening.js';
import { scoreFit } from '../src/judge/match/score.js';
import type { Corpus } from './run/corpus.js';

const POSTINGS = 10_000;
const RUNS = 15;

/** The time to score one résumé against 10,000 analysed postings; the median of 15 runs. */
export function fit(corpus: Corpus): string {
  const engine = createEngine(loadAssets());
  const file = join(import.meta.dirname, '..', 'data', 'samples', 'resumes', 'data-scientist.txt');
  const { candidate } = engine.makeApplicant(readFileSync(file, 'utf8'));
  const read = corpus.postings
    .slice(0, POSTINGS)
    .map((one) => engine.analyze(one, { lint: false }));
  const analyses = Array.from({ length: POSTINGS }, (_, at) => read[at % read.length]!);
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    for (const analysis of analyses) scoreFit(candidate, readOpening(analysis));
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const median = times[RUNS >> 1]!.toFixed(1);
  return `fit: one résumé against ${POSTINGS} analysed postings in ${median} ms (median of ${RUNS}; ${read.length} different ones)`;
}
