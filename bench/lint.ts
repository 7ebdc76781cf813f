/**
 * `npx tsx bench/lint.ts [POSTINGS]`: what linting adds to the time of analysis. Both are run in
 * turn several times over the same postings, and the quickest run of each counts, since whatever
 * else the machine does can only make a run slower. At most 30 % is wanted.
 */
import { createEngine } from '../src/engine/engine.js';
import { rules } from '../src/judge/lint/rules/index.js';
import { readCorpus } from './run/corpus.js';

const ROUNDS = 7;
const corpus = readCorpus(process.argv[2]);
const engine = createEngine(corpus.assets());

function run(isLinted: boolean): number {
  const start = performance.now();
  for (const posting of corpus.postings) {
    engine.analyze(posting, isLinted ? { lint: { today: '2026-11-01' } } : { lint: false });
  }
  return performance.now() - start;
}

const plain: number[] = [];
const linted: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  plain.push(run(false));
  linted.push(run(true));
}
const [a, b] = [Math.min(...plain), Math.min(...linted)];
const each = (time: number): string => `${((1000 * time) / corpus.postings.length).toFixed(0)} µs`;
console.log(`${corpus.postings.length} postings, ${rules.length} rules, best of ${ROUNDS} rounds`);
console.log(
  `analysis ${each(a)} a posting, with lint ${each(b)}: + ${((100 * (b - a)) / a).toFixed(1)} %`,
);
