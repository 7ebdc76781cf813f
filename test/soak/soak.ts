/**
 * `npm run soak [-- --minutes 10 --seed 1 --first 0]`: analyses made-up, mangled and hostile
 * postings until the time is over. A case is named by seed and number, and comes back with
 * `--seed S --first N`.
 */
import { parseArgs } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { fuzzCommand } from './fuzz-command.js';
import type { Failure, FuzzTask } from './fuzz-worker.js';
import { loadSamples } from './load-samples.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    first: { type: 'string', default: '0' },
  },
});
const [minutes, seed, first] = [values.minutes, values.seed, values.first].map(Number) as [
  number,
  number,
  number,
];
/** A case that takes longer hangs. */
const PATIENCE_SECONDS = 30;
const COMMAND_EVERY_SECONDS = 60;
const MOST_FAILURES = 20;

const at = new Int32Array(new SharedArrayBuffer(4)).fill(first);
const failures: string[] = [];
const samples = loadSamples();

function fail(what: string): void {
  failures.push(what);
  console.error(`FAILED ${what}`);
}

function startWorker(from: number): Worker {
  const worker = new Worker(new URL('./start-fuzz.mjs', import.meta.url), {
    workerData: { seed, first: from, at } satisfies FuzzTask,
  });
  worker.on('message', ({ number, findings }: Failure) => {
    for (const finding of findings) fail(`--seed ${seed} --first ${number}: ${finding}`);
  });
  worker.on('error', (error) => fail(`--seed ${seed} --first ${at[0]}: ${error.message}`));
  return worker;
}

const end = Date.now() + minutes * 60_000;
let worker = startWorker(first);
let seen = first;
let seenAt = Date.now();
let commandAt = Date.now();
let commands = 0;

while (Date.now() < end && failures.length < MOST_FAILURES) {
  await wait(Math.min(1_000, Math.max(1, end - Date.now())));
  const number = Atomics.load(at, 0);
  if (number !== seen) {
    seen = number;
    seenAt = Date.now();
  } else if (Date.now() - seenAt > PATIENCE_SECONDS * 1_000) {
    fail(`--seed ${seed} --first ${number}: hangs`);
    await worker.terminate();
    worker = startWorker(number + 1);
    seenAt = Date.now();
  }
  if (Date.now() >= commandAt) {
    commands += 1;
    for (const finding of fuzzCommand(samples, seed, commands * 1_000)) {
      fail(`command, --seed ${seed}, run ${commands}: ${finding}`);
    }
    commandAt = Date.now() + COMMAND_EVERY_SECONDS * 1_000;
    seenAt = Date.now();
  }
}
await worker.terminate();

const cases = Atomics.load(at, 0) - first;
console.log(
  `Soak, seed ${seed}: ${cases} postings, ${commands} runs of the command, ${failures.length} failures.`,
);
process.exitCode = failures.length === 0 && cases > 0 ? 0 : 1;
