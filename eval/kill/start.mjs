// Bundles the evaluation and what it starts, since threads and processes run only compiled code.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..', '..');
/** As deep below the root as src/app/, so that paths to assets/ hold. */
const out = join(root, 'dist', 'kill');

await build({
  absWorkingDir: root,
  entryPoints: ['eval/kill/kill.ts', 'eval/kill/child.ts'],
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
const { status } = spawnSync(process.execPath, [join(out, 'kill.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
