/**
 * How the server bears load: analysing with 50 clients at once, and searching over stored postings.
 * Server and load are processes of their own; on two cores they share these.
 *
 *   npm run bench:api -- [--seconds 10] [--clients 50] [--postings POSTINGS.jsonl] [--store FOLDER]
 *
 * The postings are analysed, and imported for the search (20,000: those of the file, again under
 * other ids where it has fewer). A store that is named is kept, and used again. Without --postings a
 * posting of ours is analysed and nothing is searched. Exit code 1 where a target is missed.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { importSources } from '../../src/app/import/import-sources.js';
import { withStore } from '../../src/app/store/open-app-store.js';
import { drive, type LoadReport } from './drive.js';

const TARGETS = { analyzePerSecond: 300, analyzeP99: 500, searchP95: 200 };
const POSTINGS = 20_000;
const OWN_POSTING = {
  title: 'Data Scientist',
  text: 'We look for a data scientist. You will build forecasting models in Python, run A/B tests and present results to the board. You need three years of experience with SQL and statistics. The base salary is $120,000 to $140,000 a year.\n'.repeat(
    20,
  ),
};
const QUERIES = [
  'data scientist',
  'senior ai engineer remote',
  'python sql',
  'machine learning engineer',
  'rag',
  'kubernetes -java',
  'data engineer in Germany',
  'pay>150k',
  'nlp research',
  '"large language models"',
];

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    clients: { type: 'string', default: '50' },
    postings: { type: 'string' },
    store: { type: 'string' },
  },
});
const seconds = Number(values.seconds);
const folder = mkdtempSync(join(tmpdir(), 'rolescope-bench-'));
const store = values.store ?? join(folder, 'store');

interface Posting {
  readonly id?: string;
  readonly title?: string;
  readonly text: string;
}

const postings = values.postings === undefined ? [] : await readPostings(values.postings);
if (postings.length > 0 && !existsSync(store)) await fill(postings);
const server = await startServer();
const results: boolean[] = [];
try {
  const sent = postings.length === 0 ? [OWN_POSTING] : postings.slice(0, 2_000);
  const analyze = (number: number) => {
    const { title, text } = sent[number % sent.length]!;
    const json = { ...(title === undefined ? {} : { title }), text: text.slice(0, 900_000) };
    return { path: '/v1/analyze', method: 'POST' as const, json };
  };
  await drive({ url: server.url, clients: 4, seconds: 3, make: analyze });
  const before = await server.usage();
  const clients = Number(values.clients);
  const analyzed = await drive({ url: server.url, clients, seconds, make: analyze });
  // Unlike the rate, this is the same on a machine that has other things to do.
  const cpu = ((await server.usage()) - before) / analyzed.requests;
  console.log(`the server works ${cpu.toFixed(2)} ms of a core for each analysis`);
  results.push(
    tell(`analyze, ${clients} clients`, analyzed, {
      perSecond: TARGETS.analyzePerSecond,
      p99: TARGETS.analyzeP99,
    }),
  );
  if (postings.length > 0) {
    const search = (number: number) => {
      const q = encodeURIComponent(QUERIES[number % QUERIES.length]!);
      return { path: `/v1/postings?q=${q}`, method: 'GET' as const };
    };
    await drive({ url: server.url, clients: 1, seconds: 3, make: search });
    const searched = await drive({ url: server.url, clients: 1, seconds, make: search });
    results.push(tell('search, 1 client', searched, { p95: TARGETS.searchP95 }));
  }
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = results.every((isMet) => isMet) ? 0 : 1;

function tell(
  what: string,
  report: LoadReport,
  targets: { readonly perSecond?: number; readonly p95?: number; readonly p99?: number },
): boolean {
  const { requests, failed, perSecond, p50, p95, p99, worst } = report;
  const times = [p50, p95, p99, worst].map((time) => time.toFixed(0));
  console.log(
    `${what}: ${requests} requests, ${failed} failed, ${perSecond.toFixed(0)}/s, p50 ${times[0]} ms, p95 ${times[1]} ms, p99 ${times[2]} ms, worst ${times[3]} ms`,
  );
  const isMet =
    failed === 0 &&
    perSecond >= (targets.perSecond ?? 0) &&
    p95 <= (targets.p95 ?? Infinity) &&
    p99 <= (targets.p99 ?? Infinity);
  console.log(`  ${isMet ? 'meets' : 'misses'} ${JSON.stringify(targets)}`);
  return isMet;
}

async function readPostings(file: string): Promise<readonly Posting[]> {
  const read: Posting[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line.trim() !== '' && read.length < POSTINGS) read.push(JSON.parse(line) as Posting);
  }
  return read;
}

/** Imports 20,000 postings; where there are fewer, the same under other ids and employers. */
async function fill(all: readonly Posting[]): Promise<void> {
  const file = join(folder, 'postings.ndjson');
  const out = createWriteStream(file);
  for (let i = 0; i < POSTINGS; i++) {
    const posting = all[i % all.length]!;
    const id = `${posting.id ?? 'posting'}-${i}`;
    if (!out.write(`${JSON.stringify({ ...posting, id })}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  console.log(`importing ${POSTINGS} postings ...`);
  await withStore({ store }, {}, async (database) => {
    const options = { threads: 2, now: new Date().toISOString(), columns: {}, environment: {} };
    for await (const done of importSources([file], database, options)) {
      console.log(JSON.stringify('report' in done ? done.report.counts : done.problem));
    }
  });
}

interface LoadedServer {
  readonly url: string;
  /** Milliseconds that it has worked, all threads together. */
  usage(): Promise<number>;
  stop(): Promise<void>;
}

async function startServer(): Promise<LoadedServer> {
  const child: ChildProcess = fork(new URL('./server.js', import.meta.url), [store]);
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve((message as { readonly url: string }).url));
    child.once('exit', (code) => reject(new Error(`The server ended with code ${code}.`)));
  });
  return {
    url,
    usage: () =>
      new Promise((resolve) => {
        child.once('message', (message) => resolve((message as { readonly cpu: number }).cpu));
        child.send('usage');
      }),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.send('stop');
      }),
  };
}
