/**
 * Reads PDF files of known layout and holds them against facts that were checked by eye.
 *
 *   npm run eval:reading-order -- FOLDER      such as ../shared/data/resumes
 *   npm run eval:reading-order -- --write FOLDER FILE...     notes what is read now, to be checked
 *
 * Then all PDF and DOCX files of the folder are read, one after another, and timed.
 *
 * A fact holds no text: the order of common section names, and a hash of every line. A line that is
 * known was read from one column; a line that mixes two is not.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { closeDocuments, readDocument } from '../../src/app/documents/read-document.js';

interface Facts {
  /** Common section names in reading order. */
  readonly sections: readonly string[];
  /** Hashes of the lines in reading order, where they were checked one by one. */
  readonly lines?: readonly string[];
}

const FACTS = join(import.meta.dirname, 'facts.json');
const NAMES = new Set(
  'profiles summary experience education skills projects certifications languages references links awards skillsawards awardsrecognition workexperience accomplishments highlights interests affiliations personalinformation professionalsummary workhistory executiveprofile careeroverview educationandtraining professionalexperience'.split(
    ' ',
  ),
);

/** Longest time of one file, in milliseconds. */
const LONGEST = 5_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
});
const [folder, ...files] = positionals;
if (folder === undefined) {
  console.error('Give the folder that holds pdf-layouts and pdf-text.');
  process.exit(64);
}
const known = (existsSync(FACTS) ? JSON.parse(readFileSync(FACTS, 'utf8')) : {}) as Record<
  string,
  Facts
>;
if (values.write) await writeFacts(folder, files);
else {
  await checkFacts(folder);
  for (const kind of ['pdf', 'docx']) await timeAll(folder, kind);
}
await closeDocuments();

async function checkFacts(root: string): Promise<void> {
  let wrong = 0;
  let lines = 0;
  for (const [file, facts] of Object.entries(known)) {
    const read = await factsOf(join(root, file));
    const inOrder = facts.sections.join() === read.sections.join();
    const expected = new Set(facts.lines);
    const strange =
      facts.lines === undefined ? 0 : read.lines.filter((line) => !expected.has(line)).length;
    const isWhole = facts.lines === undefined || facts.lines.join() === read.lines.join();
    lines += facts.lines?.length ?? 0;
    if (inOrder && isWhole) continue;
    wrong++;
    console.log(
      `! ${file}: sections ${inOrder ? 'in order' : read.sections.join(', ')}; ${strange} lines not known`,
    );
  }
  const all = Object.keys(known).length;
  console.log(`${all - wrong} of ${all} documents in order, ${lines} lines checked one by one`);
  process.exitCode = wrong === 0 ? 0 : 1;
}

async function timeAll(root: string, kind: string): Promise<void> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(`.${kind}`))
    .sort();
  const times: number[] = [];
  let failed = 0;
  for (const path of paths) {
    const start = performance.now();
    const reading = await readDocument(join(root, path));
    times.push(performance.now() - start);
    if ('read' in reading && times.at(-1)! <= LONGEST) continue;
    failed++;
    console.log(`! ${path}: ${'read' in reading ? 'too slow' : reading.unreadable.message}`);
  }
  times.sort((a, b) => a - b);
  const [middle, slowest] = [times[times.length >> 1] ?? 0, times.at(-1) ?? 0];
  console.log(
    `${times.length - failed} of ${times.length} ${kind} read, median ${middle.toFixed(0)} ms, slowest ${slowest.toFixed(0)} ms`,
  );
  if (failed > 0) process.exitCode = 1;
}

async function writeFacts(root: string, names: readonly string[]): Promise<void> {
  const facts = { ...known };
  for (const name of names) {
    const { sections, lines } = await factsOf(join(root, name));
    facts[name] = name.startsWith('pdf-layouts') ? { sections, lines } : { sections };
  }
  writeFileSync(FACTS, `${JSON.stringify(facts, null, 1)}\n`);
}

async function factsOf(path: string): Promise<Required<Facts>> {
  const reading = await readDocument(path);
  if ('unreadable' in reading) throw new Error(`${path}: ${reading.unreadable.message}`);
  const { text, lines } = reading.read;
  const shown = lines.map((line) => text.slice(line.start, line.end));
  const folded = shown.map((line) => line.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  return { sections: folded.filter((line) => NAMES.has(line)), lines: folded.map(hash) };
}

function hash(line: string): string {
  return createHash('sha256').update(line).digest('hex').slice(0, 10);
}
