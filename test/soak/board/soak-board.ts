/**
 * `npm run soak -- board [--minutes 5 --seed 1 --clients 100]`: clients post projects, propose, accept
 * and keep trackers through the real server on Postgres until the time is over; then some delete
 * their accounts. Errors, lost writes, double accepts and what still names who is gone must be 0.
 */
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { TEST_PASSWORD } from '../../../src/app/accounts/test-people.js';
import { enforceRetention, startRetention } from '../../../src/app/personal-data/retention.js';
import { startService } from '../../../src/app/service/service.js';
import { startServer } from '../../../src/http/serve.js';
import { startTestServer } from '../../../src/store/postgres/test-server.js';
import { startRandom } from '../random.js';
import { actAsFreelancer, actAsMember, keepTracker, propose, type Told } from './behaviour.js';
import { checkBoard, findCanaries } from './check-board.js';
import { makeClient, startTally } from './client.js';
import { CANARY, makeEverybody } from './people.js';
import { goodProposal } from '../../../src/app/board/test-board.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    clients: { type: 'string', default: '100' },
  },
  strict: false,
});
const [minutes, seed, clients] = [values.minutes, values.seed, values.clients].map(Number) as [
  number,
  number,
  number,
];
const MEMBERS_OF_CLIENTS = 0.2;
const LEAVERS = 10;

const postgres = await startTestServer();
if (postgres === null) throw new Error('There is no Postgres server to try this on.');
let log = '';
const service = await startService({ environment: { DATABASE_URL: postgres.url }, threads: 1 });
const server = await startServer(
  service,
  { host: '127.0.0.1', port: 0, orNext: true },
  { log: pino({ level: 'info' }, { write: (line: string) => void (log += line) }) },
);
const retention = startRetention(
  service.database,
  service.now,
  ({ message }) => tally.errors.push(`retention: ${message}`),
  0,
);

const tally = startTally();
const told: Told = { versions: new Map(), accepts: new Map(), notes: new Map() };
const ofClients = Math.max(1, Math.round((clients * MEMBERS_OF_CLIENTS) / 2));
const everybody = await makeEverybody(service.database, {
  clients: ofClients,
  freelancers: clients - 2 * ofClients,
  leavers: LEAVERS,
});
const until = Date.now() + minutes * 60_000;
const acting = (token: string, number: number) => ({
  client: makeClient(server.url, token, tally),
  random: startRandom(seed * 1_000 + number),
  ...{ told, until },
});
console.log(`${clients} clients for ${minutes} minutes, seed ${seed}, on ${server.url} ...`);
await Promise.all([
  ...everybody.clients.flatMap(({ organisation, members }, at) => {
    const projects: string[] = [];
    return members.map(({ token }, member) =>
      actAsMember(acting(token, at * 2 + member), organisation, projects),
    );
  }),
  ...everybody.freelancers.map(({ token }, at) => actAsFreelancer(acting(token, 500 + at))),
]);
const found = await checkBoard(service.database, told);

for (const [at, { token }] of everybody.leavers.entries()) {
  const leaver = acting(token, 900 + at);
  for (let turn = 0; turn < 3; turn++) await propose(leaver);
  await keepTracker(leaver);
  const { client } = leaver;
  const { body } = await client.send('open projects', 'GET', '/projects?limit=1');
  const id = (body as { projects: readonly { id: string }[] }).projects[0]?.id ?? '';
  const named = goodProposal({ text: CANARY, lines: [CANARY] });
  await client.send('propose', 'POST', `/projects/${id}/proposals`, named);
  await client.send('export', 'GET', '/account/export');
}
const before = await findCanaries(service.database, everybody.leavers, '');
for (const { token } of everybody.leavers) {
  const client = makeClient(server.url, token, tally);
  const body = { password: TEST_PASSWORD };
  const { status } = await client.send('delete me', 'POST', '/account/deletion', body);
  if (status !== 200) tally.errors.push(`delete me: ${status}`);
}
await enforceRetention(service.database, service.now());
const canaries = await findCanaries(service.database, everybody.leavers, log);

await server.stop();
await retention.stop();
await service.close();
await postgres.stop();

const all = [...tally.times.values()].flat().sort((a, b) => a - b);
const part = (times: readonly number[], p: number): string =>
  `${Math.round(times[Math.min(times.length - 1, Math.floor(times.length * p))] ?? 0)} ms`;
for (const [what, times] of [...tally.times].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const sorted = times.toSorted((a, b) => a - b);
  console.log(
    `${what.padEnd(16)}${String(times.length).padStart(8)}  median ${part(sorted, 0.5)}, p95 ${part(sorted, 0.95)}`,
  );
}
const statuses = [...tally.statuses]
  .sort(([a], [b]) => a - b)
  .map(([status, n]) => `${status}: ${n}`);
console.log(`Requests ${all.length} (${statuses.join(', ')}), p95 ${part(all, 0.95)}.`);
console.log(
  `Accepted ${[...told.accepts.values()].reduce((sum, n) => sum + n, 0)}; log of ${log.length} characters; ` +
    `before deletion ${before.length} tables named the leavers.`,
);
console.log(
  `Errors ${tally.errors.length}, lost writes ${found.lostWrites}, double accepts ${found.doubleAccepts}, ` +
    `broken histories ${found.brokenHistories}, places that name who is gone ${canaries.length}.`,
);
for (const error of [...tally.errors, ...canaries].slice(0, 20)) console.error(`FAILED ${error}`);
const faults =
  tally.errors.length +
  found.lostWrites +
  found.doubleAccepts +
  found.brokenHistories +
  canaries.length;
process.exitCode = faults === 0 && all.length > 0 ? 0 : 1;
