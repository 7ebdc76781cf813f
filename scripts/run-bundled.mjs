import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');

/**
 * Bundles a program and the threads and processes that it starts, which run only compiled code, and
 * runs it with the arguments of this process. It lies as deep below the root as src/app/, so that
 * paths to assets/ hold.
 *
 * @param {string} name folder below dist/
 * @param {readonly string[]} entryPoints from the root; the first one is run
 */
export async function runBundled(name, entryPoints) {
  const out = join(root, 'dist', name);
  await build({
    absWorkingDir: root,
    entryPoints: [...entryPoints],
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
  const program = join(out, basename(entryPoints[0]).replace(/\.ts$/, '.js'));
  const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
