/** The thread that `soak.ts` watches: analyses one made posting after another. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadAssets } from '../../src/app/load-assets.js';
import { createEngine } from '../../src/engine/engine.js';
import { checkAnalysis } from './check-analysis.js';
import { loadSamples } from './load-samples.js';
import { makePosting } from './make-posting.js';

/** What the thread is given. */
export interface FuzzTask {
  readonly seed: number;
  readonly first: number;
  /** Holds the number of the case at hand, so that a hang can be named from outside. */
  readonly at: Int32Array;
}

/** What it tells: a case that does not hold. */
export interface Failure {
  readonly number: number;
  readonly findings: readonly string[];
}

const { seed, first, at } = workerData as FuzzTask;
/** Every so often a sample is analysed again: nothing that came between may change it. */
const SAMPLE_EVERY = 100;

const samples = loadSamples();
const engine = createEngine(loadAssets());
const before = samples.map((sample) => JSON.stringify(engine.analyze(sample)));

for (let number = first; ; number += 1) {
  Atomics.store(at, 0, number);
  const findings = checkAnalysis(engine, makePosting(samples, seed, number));
  if (number % SAMPLE_EVERY === 0) {
    const which = (number / SAMPLE_EVERY) % samples.length;
    if (JSON.stringify(engine.analyze(samples[which]!)) !== before[which]) {
      findings.push(`sample ${which + 1} is analysed otherwise than at first`);
    }
  }
  if (findings.length > 0) parentPort!.postMessage({ number, findings } satisfies Failure);
}
