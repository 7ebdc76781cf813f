/**
 * Damages files in ways that a seed gives again, reads them, and reads every kind of bad input.
 *
 *   npm run eval:fuzz -- [--count 500] [--seed 1] [FOLDER...]
 *
 * Files of the folders given are damaged beside those made here. Exit code 1 where anything is
 * thrown, hangs, or takes more than it may.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { closeDocuments, readDocument } from '../../src/app/documents/read-document.js';
import { openZip } from '../../src/readers/docx/zip-parts.js';
import { badFiles } from '../../test/documents/bad-files.js';
import { makeZip, type ZipFile } from '../../test/documents/make-docx.js';
import { mutate } from './mutate.js';
import { madeSamples, type Sample } from './samples.js';

/** Longest answer to a bad file, in milliseconds, and what counts as a hang of a damaged one. */
const LONGEST = 5_000;
const HANG = 10_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '500' }, seed: { type: 'string', default: '1' } },
});

/** What one file cost and what came of it. */
interface Outcome {
  readonly name: string;
  readonly milliseconds: number;
  readonly came: string;
  readonly failed: boolean;
}

let peak = 0;
const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 10);

// Loading the readers is not part of any file.
await readDocument(madeSamples()[0]!.bytes.slice(), { name: 'warm-up.pdf' });
const samples = [...madeSamples(), ...positionals.flatMap(samplesIn)];
const outcomes: Outcome[] = [];
for (let i = 0; i < Number(values.count); i++) {
  const sample = samples[i % samples.length]!;
  const bytes = (await damage(sample, Number(values.seed) * 1_000_003 + i)).slice();
  outcomes.push(await tryFile({ name: sample.name, bytes }, HANG));
}
report(`${outcomes.length} damaged files of ${samples.length}`, outcomes);

const bad: Outcome[] = [];
for (const { name, make } of badFiles) {
  peak = 0;
  const outcome = await tryFile({ name, bytes: make() }, LONGEST);
  bad.push(outcome);
  console.log(
    `  ${name.padEnd(18)} ${outcome.came.padEnd(20)} ${outcome.milliseconds.toFixed(0).padStart(5)} ms ${(peak / 1e6).toFixed(0).padStart(5)} MB`,
  );
}
report(`${bad.length} kinds of bad input`, bad);
clearInterval(watch);
await closeDocuments();
process.exitCode = [...outcomes, ...bad].some((outcome) => outcome.failed) ? 1 : 0;

/** Every other DOCX is damaged inside, since a damaged zip is mostly refused before its text is read. */
async function damage({ name, bytes }: Sample, seed: number): Promise<Uint8Array> {
  if (!name.endsWith('.docx') || seed % 2 === 0) return mutate(bytes, seed);
  const zip = await openZip(bytes);
  const files: ZipFile[] = [];
  for (const part of zip.names.filter((part) => /\.(?:xml|rels)$/.test(part))) {
    const chunks: Uint8Array[] = [];
    await zip.read(part, (chunk) => chunks.push(chunk));
    const whole = new Uint8Array(Buffer.concat(chunks));
    files.push({ name: part, bytes: part === 'word/document.xml' ? mutate(whole, seed) : whole });
  }
  return makeZip(files);
}

async function tryFile({ name, bytes }: Sample, longest: number): Promise<Outcome> {
  const start = performance.now();
  let came: string;
  let failed = false;
  try {
    const reading = await readDocument(bytes, { name });
    came = 'read' in reading ? (reading.read.problems[0]?.code ?? 'read') : reading.unreadable.code;
  } catch (error) {
    came = `thrown: ${(error as Error).message}`;
    failed = true;
  }
  const milliseconds = performance.now() - start;
  return { name, milliseconds, came, failed: failed || milliseconds > longest };
}

function report(title: string, all: readonly Outcome[]): void {
  const counts = new Map<string, number>();
  for (const { came } of all) counts.set(came, (counts.get(came) ?? 0) + 1);
  const times = all.map((outcome) => outcome.milliseconds).sort((a, b) => a - b);
  const failed = all.filter((outcome) => outcome.failed);
  console.log(`${title}: ${failed.length} failed`);
  console.log(`  ${[...counts].map(([came, count]) => `${came} ${count}`).join(', ')}`);
  console.log(
    `  median ${times[times.length >> 1]?.toFixed(0)} ms, slowest ${times.at(-1)?.toFixed(0)} ms, at most ${(peak / 1e6).toFixed(0)} MB`,
  );
  for (const { name, came, milliseconds } of failed)
    console.log(`  ! ${name} ${came} ${milliseconds.toFixed(0)} ms`);
}

function samplesIn(folder: string): readonly Sample[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:pdf|docx)$/i.test(name))
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
}
