/**
 * `npx tsx scripts/check-web-size.ts`: what the browser loads before the first page shows, packed:
 * the entry, the page of the start, their styles and all they import. The engine comes later.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Most kilobytes of a first load, gzipped. */
const BUDGET = 200;
const FIRST_PAGE = 'src/features/read/read-page.tsx';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

const folder = join(import.meta.dirname, '..', 'dist', 'web');
const manifest = JSON.parse(
  readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8'),
) as Readonly<Record<string, Chunk>>;

/** The files of a chunk and of all chunks it imports. */
function filesOf(name: string, seen: Set<string>): Set<string> {
  const chunk = manifest[name];
  if (chunk === undefined) throw new Error(`The build has no ${name}; is it still the first page?`);
  if (seen.has(chunk.file)) return seen;
  for (const file of [chunk.file, ...(chunk.css ?? [])]) seen.add(file);
  for (const next of chunk.imports ?? []) filesOf(next, seen);
  return seen;
}

const first = ['index.html', ...filesOf(FIRST_PAGE, filesOf('index.html', new Set()))];
const sizes = [...first, 'theme.js'].map((file) => ({
  file,
  size: gzipSync(readFileSync(join(folder, file))).length / 1000,
}));
const total = sizes.reduce((sum, { size }) => sum + size, 0);
const verdict = `Web: first load ${total.toFixed(1)} kB gzipped of ${BUDGET} kB.`;
if (total <= BUDGET) {
  console.log(verdict);
} else {
  const list = sizes.sort((a, b) => b.size - a.size);
  console.error(
    [verdict, ...list.map(({ file, size }) => `${size.toFixed(1)} kB ${file}`)].join('\n'),
  );
  process.exitCode = 1;
}
