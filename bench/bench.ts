/**
 * `npm run bench -- [--postings FILE] [NAME...]`: how fast the hot paths are, how fast the whole,
 * how much memory it takes and how long it takes to start. Figures only; nothing fails.
 */
import { parseArgs } from 'node:util';
import { compareThree } from './compare.js';
import { endToEnd } from './end-to-end.js';
import { fit } from './fit.js';
import { memory } from './memory.js';
import { analyze } from './paths/analyze.js';
import { canonicalHtml, canonicalMarkdown, canonicalPlain } from './paths/canonical-text.js';
import { classifyRoles } from './paths/classify-roles.js';
import { extractPay } from './paths/extract-pay.js';
import { extractSkills } from './paths/extract-skills.js';
import { extractTerms } from './paths/extract-terms.js';
import { findHits } from './paths/find-hits.js';
import { parseDocument } from './paths/parse-document.js';
import { tokenize } from './paths/tokenize.js';
import { readCorpus, type Corpus } from './run/corpus.js';
import { time, type Timing } from './run/measure.js';
import { table } from './run/table.js';
import { startUp } from './start-up.js';

const paths = [
  canonicalPlain,
  canonicalHtml,
  canonicalMarkdown,
  tokenize,
  parseDocument,
  findHits,
  extractSkills,
  extractPay,
  extractTerms,
  classifyRoles,
  analyze,
];

const wholes: Readonly<Record<string, (corpus: Corpus) => string | Promise<string>>> = {
  'end-to-end': endToEnd,
  'start-up': startUp,
  compare: compareThree,
  fit,
  memory,
};

const names = [...paths.map(({ name }) => name), ...Object.keys(wholes)];

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { postings: { type: 'string' } },
    allowPositionals: true,
  });
  const unknown = positionals.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new Error(`There is no benchmark "${unknown[0]}"; there are ${names.join(', ')}.`);
  }
  const wanted = new Set(positionals.length === 0 ? names : positionals);
  const corpus = readCorpus(values.postings);
  if (values.postings === undefined) {
    console.log('Measured on the samples, repeated; --postings FILE gives real postings.');
  }
  const timings = paths.filter(({ name }) => wanted.has(name)).map((path) => time(path, corpus));
  if (timings.length > 0) console.log(timingTable(timings));
  for (const [name, run] of Object.entries(wholes)) {
    if (wanted.has(name)) console.log(`\n${name}\n${await run(corpus)}`);
  }
}

function timingTable(timings: readonly Timing[]): string {
  const head = ['hot path', 'postings', 'median µs', 'quiet µs', 'M chars/s'];
  return table(
    head,
    timings.map(({ name, items, median, quiet, rate }) => [
      name,
      String(items),
      median.toFixed(1),
      quiet.toFixed(1),
      rate.toFixed(1),
    ]),
  );
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
