/**
 * Speed of `text/` and `document/`: `npx tsx bench/document.ts FILE.ndjson`, one posting a line
 * with its `text`. Prints microseconds a posting, the best of several rounds.
 */
import { readFileSync } from 'node:fs';
import { parseDocument } from '../src/document/parse-document.js';
import { toCanonicalText } from '../src/text/to-canonical-text.js';
import { tokenize } from '../src/text/tokenize.js';

const ROUNDS = 5;

const path = process.argv[2];
if (path === undefined) throw new Error('Give the path of an NDJSON file of postings.');
const inputs = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { readonly text: string }).text);
const canonical = inputs.map((input) => toCanonicalText(input));
const units = inputs.reduce((sum, input) => sum + input.length, 0);
console.log(`${inputs.length} postings, ${Math.round(units / inputs.length)} characters each`);

measure('toCanonicalText', inputs, (input) => toCanonicalText(input).text.length);
for (const format of ['plain', 'html', 'markdown'] as const) {
  const some = inputs.filter((_, number) => canonical[number]!.format === format);
  measure(`  ${format} (${some.length})`, some, (input) => toCanonicalText(input).text.length);
}
const texts = canonical.map(({ text }) => text);
measure('  canonical already', texts, (text) => toCanonicalText(text).text.length);
measure('tokenize', texts, (text) => tokenize(text).count);
measure('parseDocument, tokenize included', texts, (text) => parseDocument(text).blocks.length);

function measure(name: string, values: readonly string[], run: (value: string) => number): void {
  let best = Infinity;
  let sum = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    for (const value of values) sum += run(value);
    best = Math.min(best, performance.now() - started);
  }
  const micros = values.length === 0 ? 0 : (best / values.length) * 1000;
  console.log(`${name.padEnd(36)} ${micros.toFixed(1)} µs   (${sum})`);
}
