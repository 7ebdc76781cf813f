// Bundles the benchmark and its threads, which run only compiled code.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..', '..');
/** As deep below the root as src/app/, so that paths to assets/ hold. */
const out = join(root, 'dist', 'bench-store');

await build({
  absWorkingDir: root,
  entryPoints: ['bench/store/store.ts', 'src/app/import/judge-worker.ts'],
  outdir: out,
  entryNames: '[name]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, [join(out, 'store.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
