/**
 * `npx tsx eval/faithfulness.ts POSTINGS.ndjson [COUNT]`: deletes the cited spans of each posting,
 * and as many random words instead, and says how far each moves the share of the first role.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { loadAssets } from '../src/app/load-assets.js';
import { createEngine } from '../src/engine/engine.js';
import { compareDeletions, type Deletions } from './faithfulness/compare-deletions.js';

const [path = 'data/samples/postings.jsonl', most = '200'] = process.argv.slice(2);
const bytes = readFileSync(path);
const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
const engine = createEngine(loadAssets());
const results: Deletions[] = [];
// Every so-many-th posting, so that all sources of a sorted file take part.
const stride = Math.max(1, Math.floor(lines.length / (Number(most) * 1.5)));
for (let i = 0; i < lines.length && results.length < Number(most); i += stride) {
  if (lines[i] === '') continue;
  const { title, text } = JSON.parse(lines[i]!) as { title?: unknown; text: string };
  const posting = { text, ...(typeof title === 'string' ? { title } : {}) };
  const result = compareDeletions(engine, posting, i);
  if (result !== null) results.push(result);
}
const mean = (of: (one: Deletions) => number): string =>
  (results.reduce((sum, one) => sum + of(one), 0) / results.length).toFixed(3);
const won = results.filter(({ cited, random }) => cited > random).length;
console.log(`${results.length} postings; share of the first role falls by, on average:`);
console.log(`  cited spans deleted  ${mean(({ cited }) => cited)}`);
console.log(`  random words deleted ${mean(({ random }) => random)}`);
const still = results.filter(({ cited, random }) => cited === random).length;
console.log(`cited deletion lowers it more in ${won} of ${results.length}, as much in ${still}`);
