/**
 * `npx tsx bench/browser-size.ts`: what a browser would load to read postings: the engine, minified,
 * with lexicon and role model, all gzipped. Readers of other files are separate and not counted.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { makeAsset } from '../scripts/gen/prove-lexicon.js';
import { readLexiconSources } from '../scripts/gen/read-lexicon.js';

/** At most so much, in kB (1,000 bytes). */
const BUDGET = 900;
const root = join(import.meta.dirname, '..');
const { outputFiles } = await build({
  entryPoints: [join(root, 'src', 'engine', 'index.ts')],
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  platform: 'browser',
  logLevel: 'error',
});
const lexicon = JSON.stringify(makeAsset(readLexiconSources(join(root, 'data')).sources));
const parts = [
  ['engine', outputFiles[0]!.contents],
  ['lexicon', Buffer.from(lexicon)],
  ['role model', readFileSync(join(root, 'assets', 'role-model.bin'))],
] as const;
let total = 0;
for (const [name, bytes] of parts) {
  const size = gzipSync(bytes, { level: 9 }).length;
  total += size;
  console.log(`${name.padEnd(12)} ${(size / 1000).toFixed(0).padStart(5)} kB gzipped`);
}
console.log(`${'together'.padEnd(12)} ${(total / 1000).toFixed(0).padStart(5)} kB of ${BUDGET}`);
