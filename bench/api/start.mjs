// Bundles the server, its threads and the load, each for a process of its own, and runs them.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..', '..');
/** As deep below the root as src/app/, so that paths to assets/ hold. */
const out = join(root, 'dist', 'bench-api');

await build({
  absWorkingDir: root,
  entryPoints: [
    'bench/api/load.ts',
    'bench/api/server.ts',
    'src/app/service/engine-worker.ts',
    'src/app/import/judge-worker.ts',
    'src/app/documents/document-worker.ts',
  ],
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
const { status } = spawnSync(process.execPath, [join(out, 'load.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
