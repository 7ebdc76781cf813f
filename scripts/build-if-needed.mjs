// Builds the program when it is not built, or when a source is newer than what was built from it.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const SOURCES = [
  'src',
  'web',
  'data',
  'eval/results',
  'scripts',
  'package.json',
  'package-lock.json',
  'tsconfig.build.json',
];
/** Written last by the build. */
const BUILT = ['dist/command/main.js', 'assets/lexicon.bin', 'dist/web/index.html'];

/** Newest change at or below a path, in milliseconds; 0 where there is nothing. */
function newest(path) {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) return 0;
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const built = Math.min(...BUILT.map((path) => newest(join(root, path))));
if (built < Math.max(...SOURCES.map((path) => newest(join(root, path))))) {
  console.error('Building Rolescope (once, and after each change) ...');
  const npm = process.env.npm_execpath;
  const [command, args] = npm
    ? [process.execPath, [npm, 'run', '--silent', 'build']]
    : ['npm', ['run', '--silent', 'build']];
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) {
    console.error('The build failed. "npm run build" shows all it says.');
    process.exit(status ?? 1);
  }
}
