/**
 * Sends thousands of valid, nearly valid and broken requests to every operation of the API's
 * description, made from its schemas by a seed.
 *
 *   npm run eval:api-fuzz -- [--requests 5000] [--seed 1]
 *
 * Exit code 1 where an answer is a 5xx, a refusal is no problem document, or an answer is not as the
 * description says.
 */
import { parseArgs } from 'node:util';
import { runFuzz } from './run-fuzz.js';

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
  },
});
const [requests, seed] = [Number(values.requests), Number(values.seed)];
const began = performance.now();
const report = await runFuzz({
  ...{ requests, seed },
  onRequest: (done) => {
    if (done % 500 === 0) process.stderr.write(`${done} of ${requests}\n`);
  },
});
const seconds = (performance.now() - began) / 1_000;
console.log(`${requests} requests, seed ${seed}, ${seconds.toFixed(0)} s`);
console.log(
  Object.entries(report.statuses)
    .map(([status, count]) => `${status}: ${count}`)
    .join('  '),
);
for (const [id, { tried, good }] of Object.entries(report.operations)) {
  console.log(
    `  ${id.padEnd(28)} ${String(tried).padStart(5)} tried ${String(good).padStart(5)} good`,
  );
}
console.log(`slowest: ${report.slowest.toFixed(0)} ms; findings: ${report.findings.length}`);
for (const { request, status, fault } of report.findings.slice(0, 20)) {
  const { method, path, headers, body } = request;
  console.log(`\n${method} ${path}\n${JSON.stringify(headers)}`);
  console.log(typeof body === 'string' ? body.slice(0, 400) : body);
  console.log(`${status}: ${fault.slice(0, 400)}`);
}
process.exitCode = report.findings.length === 0 ? 0 : 1;
