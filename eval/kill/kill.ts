/**
 * `npm run eval:kill -- POSTINGS [--kills 50] [--postings 300] [--store folder|server|both]`: kills
 * an import with SIGKILL at random moments, each time in a board of its own, and looks at the store
 * before every start. In the end all boards are imported to their end, and must hold the same.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { openStore } from '../../src/store/open-store.js';
import { startTestServer } from '../../src/store/postgres/test-server.js';
import { boardDigests, checkStore } from './check-store.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: 'string', default: '50' },
    postings: { type: 'string', default: '300' },
    store: { type: 'string', default: 'both' },
  },
});
const [path] = positionals;
if (path === undefined) {
  console.error('Usage: npm run eval:kill -- POSTINGS.jsonl[.gz] [--kills 50] [--store both]');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'rolescope-kill-'));
const file = join(folder, 'postings.jsonl');
const bytes = readFileSync(path);
const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
writeFileSync(file, lines.slice(0, Number(values.postings)).join('\n'));

/** What one run of the child said and came to. */
interface Run {
  readonly killed: boolean;
  readonly faults: Readonly<Record<string, number>>;
  /** Postings that it said were stored. */
  readonly stored: number;
  /** Milliseconds from the open store to its end. */
  readonly took: number;
}

/** Runs one import, and kills it `killAfter` milliseconds after the store is open. */
function runChild(
  place: string,
  boards: readonly string[],
  killAfter: number | null,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const script = join(import.meta.dirname, 'child.js');
    const child = spawn(process.execPath, [script, place, file, ...boards], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let faults = {};
    let stored = 0;
    let opened = 0;
    let done = false;
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('open ')) {
        faults = JSON.parse(line.slice(5)) as Record<string, number>;
        opened = Date.now();
        if (killAfter !== null) setTimeout(() => child.kill('SIGKILL'), killAfter);
      } else if (line.startsWith('stored ')) stored += Number(line.slice(7));
      else if (line === 'done') done = true;
    });
    child.once('close', (code, signal) => {
      if (signal !== 'SIGKILL' && code !== 0)
        reject(new Error(`an import ended with code ${code}`));
      else resolve({ killed: !done, faults, stored, took: Date.now() - opened });
    });
  });
}

async function evaluate(name: string, place: string): Promise<boolean> {
  const boards = ['reference'];
  const { took } = await runChild(place, ['reference'], null);
  const faults: Record<string, number> = {};
  let killed = 0;
  while (killed < Number(values.kills)) {
    const board = `board${boards.length}`;
    boards.push(board);
    const run = await runChild(place, [board], Math.random() * took);
    if (run.killed) killed++;
    for (const [fault, n] of Object.entries(run.faults)) faults[fault] = (faults[fault] ?? 0) + n;
  }
  Object.assign(faults, (await runChild(place, boards, null)).faults);
  const database = await openStore(
    place.startsWith('postgres:') ? { server: place } : { folder: place },
  );
  Object.assign(faults, await checkStore(database));
  const digests = await boardDigests(database);
  await database.close();
  const reference = digests.get('ndjson:reference');
  const differing = boards.filter((board) => digests.get(`ndjson:${board}`) !== reference);
  console.log(
    `${name}: ${killed} kills over ${boards.length} boards of ${values.postings} postings`,
  );
  console.log(`  half-written: ${JSON.stringify(faults)}`);
  console.log(
    `  boards that lost or doubled a posting: ${differing.length} ${differing.join(' ')}`,
  );
  return differing.length === 0 && Object.keys(faults).length === 0 && reference !== undefined;
}

let good = true;
try {
  if (values.store !== 'server') good = (await evaluate('folder', join(folder, 'store'))) && good;
  if (values.store !== 'folder') {
    const server = await startTestServer();
    if (server === null) console.log('server: not tried, there is none');
    else {
      good = (await evaluate('server', server.url)) && good;
      await server.stop();
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(good ? 'Nothing was lost, doubled or half-written.' : 'FAILED');
process.exitCode = good ? 0 : 1;
