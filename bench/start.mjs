// Bundles the benchmarks and runs them: run from source by a loader, each inner function would be
// wrapped to keep its name, and what is measured would be slower than what people run. Node's own
// options go in NODE_OPTIONS, such as `--cpu-prof`.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
/** As deep below the root as bench/run/ and src/app/, so that paths to assets/ and data/ hold. */
const out = join(root, 'dist', 'bench', 'bench.js');

await build({
  absWorkingDir: root,
  entryPoints: ['bench/bench.ts'],
  outfile: out,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, [out, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
