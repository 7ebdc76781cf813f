// `npm run soak [-- postings|board] [--minutes N --seed N]`: one of the two by name, else both in turn.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const RUNS = { postings: './soak.ts', board: './board/soak-board.ts' };
const [first = '', ...rest] = process.argv.slice(2);
const isNamed = Object.hasOwn(RUNS, first);
const args = isNamed ? rest : process.argv.slice(2);
const names = isNamed ? [first] : Object.keys(RUNS);

for (const name of names) {
  const file = fileURLToPath(new URL(RUNS[name], import.meta.url));
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', file, ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
