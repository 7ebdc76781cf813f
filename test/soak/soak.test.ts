import { expect, it } from 'vitest';
import { loadAssets } from '../../src/app/load-assets.js';
import { createEngine } from '../../src/engine/engine.js';
import { checkAnalysis } from './check-analysis.js';
import { loadSamples } from './load-samples.js';
import { makePosting } from './make-posting.js';

const CASES = 300;
const SEED = 20261121;

it('makes the same posting from the same seed and number', () => {
  const samples = loadSamples();
  expect(makePosting(samples, 7, 42)).toEqual(makePosting(samples, 7, 42));
  expect(makePosting(samples, 7, 42)).not.toEqual(makePosting(samples, 8, 42));
});

it(`keeps its word on ${CASES} mangled postings`, { timeout: 120_000 }, () => {
  const samples = loadSamples();
  const engine = createEngine(loadAssets());
  const failures = Array.from({ length: CASES }, (_, number) => ({
    number,
    findings: checkAnalysis(engine, makePosting(samples, SEED, number)),
  })).filter(({ findings }) => findings.length > 0);
  expect(failures).toEqual([]);
});
