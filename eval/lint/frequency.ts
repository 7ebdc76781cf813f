/**
 * `npm run lint:frequency -- POSTINGS`: in how many postings of a collection each rule fires with
 * its defaults. Writes counts to eval/lint/frequency.json, which docs/rules/ shows.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../src/judge/lint/rules/index.js';
import { lintPostings, readPostings } from './lint-postings.js';

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('npm run lint:frequency -- POSTINGS.jsonl[.gz]');

const counts = new Map(rules.map(({ id }) => [id, 0]));
let n = 0;
for (const { analysis } of lintPostings(readPostings(path))) {
  n++;
  for (const code of new Set(analysis.diagnostics.map((found) => found.code))) {
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
}
writeFileSync(
  join(import.meta.dirname, 'frequency.json'),
  `${JSON.stringify({ n, rules: Object.fromEntries(counts) }, null, 2)}\n`,
);
for (const [code, count] of [...counts].sort((a, b) => b[1] - a[1])) {
  const severity = rules.find(({ id }) => id === code)?.severity ?? 'warning';
  const share = ((100 * count) / n).toFixed(1).padStart(5);
  const wrong = severity !== 'advice' && count > 0.4 * n ? '  <- more than 40 %' : '';
  console.log(`${share} %  ${String(count).padStart(6)}  ${severity.padEnd(8)} ${code}${wrong}`);
}
console.log(`${n} postings`);
