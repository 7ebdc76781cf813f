/**
 * `npm run bench:sign-in`: does the time of a refused sign-in tell whether anybody has the address?
 * 200 pairs, one address with an account and one without, in turns; exit code 1 where the medians
 * differ by 5 % or more. A store of its own in a temporary folder, one request at a time.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { signIn } from '../src/app/accounts/sign-in.js';
import { addTestPerson } from '../src/app/accounts/test-people.js';
import type { Context } from '../src/app/context.js';
import { openStore } from '../src/store/open-store.js';

const { values } = parseArgs({
  options: { pairs: { type: 'string', default: '200' }, server: { type: 'string' } },
});
const pairs = Number(values.pairs);
/** Share of the median by which the two may differ. */
const ALLOWED = 0.05;
const NOW = '2026-01-01T00:00:00.000Z';

const folder = mkdtempSync(join(tmpdir(), 'rolescope-sign-in-'));
const place = values.server === undefined ? { folder } : { server: values.server };
const database = await openStore(place);
const context: Context = { database, viewer: { kind: 'anonymous' }, now: NOW };
let address = 0;

/** Milliseconds of one refused sign-in, from a network of its own so that it is not throttled. */
async function timeOne(email: string): Promise<number> {
  const began = performance.now();
  const outcome = await signIn(
    context,
    { email, password: 'not the password' },
    { address: `network ${address++}` },
  );
  const took = performance.now() - began;
  if (outcome.kind !== 'invalid') throw new Error(`Expected a refusal, not ${outcome.kind}.`);
  return took;
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}

const times = { known: [] as number[], unknown: [] as number[] };
const people: string[] = [];
for (let pair = 0; pair < pairs; pair++) people.push(await addTestPerson(database, { now: NOW }));
for (const id of people.slice(0, 10)) await timeOne(`${id}@test.example`);
for (const [pair, id] of people.entries()) {
  const turns = [
    ['known', `${id}@test.example`],
    ['unknown', `${id}@nobody.example`],
  ] as const;
  for (const [kind, email] of pair % 2 === 0 ? turns : turns.toReversed()) {
    times[kind].push(await timeOne(email));
  }
}
await database.close();
rmSync(folder, { recursive: true, force: true });

const [known, unknown] = [median(times.known), median(times.unknown)];
const difference = Math.abs(known - unknown) / Math.max(known, unknown);
/** On a machine that others use, the quietest fifth tells more than the median. */
const quiet = (all: readonly number[]) =>
  median([...all].sort((a, b) => a - b).slice(0, pairs / 5));
console.log(`Refused sign-ins, ${pairs} pairs: median, and median of the quietest fifth`);
console.log(`  with an account     ${known.toFixed(2)} ms, ${quiet(times.known).toFixed(2)} ms`);
console.log(
  `  without             ${unknown.toFixed(2)} ms, ${quiet(times.unknown).toFixed(2)} ms`,
);
console.log(`  medians differ by   ${(difference * 100).toFixed(2)} % (allowed: < 5 %)`);
process.exitCode = difference < ALLOWED ? 0 : 1;
