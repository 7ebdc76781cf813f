/**
 * Reads saved payloads of feeds and says how much of them was read, and whether it equals the source.
 *
 *   npm run eval:feeds -- FOLDER [--list]
 *
 * Every file below FOLDER is read by the adapter whose shape it has. The postings found are counted
 * against a count made without the adapters (`count-plainly.ts`); those of Ashby boards and of pages
 * with JSON-LD are compared field by field with a reading by other, plainer means. `--list` names
 * every problem and every difference. Exits with 1 where anything is missing or differs.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { detectAdapter } from '../../src/app/sources/find-adapter.js';
import type { FeedPosting } from '../../src/domain/feed-posting.js';
import { toPayload } from '../../src/feeds/payload.js';
import { countPlainly } from './count-plainly.js';
import { factNames, payLine, type FactName, type Facts } from './facts.js';
import { readPlainAshby } from './plain-ashby.js';
import { readPlainPage } from './plain-page.js';

/** What was read of the files of one feed. */
interface Tally {
  files: number;
  expected: number;
  read: number;
  problems: number;
  /** Postings compared, and those of them that are equal, by field. */
  compared: number;
  readonly equal: Record<FactName, number>;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean', default: false } },
});
const [root] = positionals;
if (root === undefined) {
  console.error('Give the folder with saved payloads: npm run eval:feeds -- FOLDER [--list]');
  process.exit(2);
}

const tallies = new Map<string, Tally>();
const remarks: string[] = [];
for (const path of listFiles(root)) readFile(path);
print();

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function readFile(path: string): void {
  const text = readFileSync(path, 'utf8');
  const payload = toPayload(text, null);
  const adapter = detectAdapter(payload);
  const board = basename(path).replace(/\.\w+$/, '');
  const tally = tallyOf(adapter?.source ?? 'no feed');
  tally.files++;
  if (adapter === null) return;
  const context = { board, company: null, columns: {}, firstLine: 1 };
  const { postings, problems } = adapter.read(payload, context);
  const expected = countPlainly(path, text) ?? 0;
  tally.expected += expected;
  tally.read += postings.length;
  tally.problems += problems.length;
  const file = relative(root ?? '', path);
  if (postings.length !== expected) remarks.push(`${file}: ${postings.length} of ${expected} read`);
  remarks.push(...problems.map(({ message }) => `${file}: ${message}`));
  if (adapter.source === 'ashby') compare(file, postings, readPlainAshby(text, board), tally);
  if (adapter.source === 'schema-org') compare(file, postings, readPlainPage(text), tally);
}

function tallyOf(source: string): Tally {
  const known = tallies.get(source);
  if (known !== undefined) return known;
  const equal = { title: 0, company: 0, place: 0, date: 0, pay: 0, description: 0 };
  const tally = { files: 0, expected: 0, read: 0, problems: 0, compared: 0, equal };
  tallies.set(source, tally);
  return tally;
}

function compare(
  file: string,
  postings: readonly FeedPosting[],
  plain: ReadonlyMap<string, Facts>,
  tally: Tally,
): void {
  const read = new Map(postings.map((posting) => [posting.externalId, factsOf(posting)]));
  for (const [id, facts] of plain) {
    tally.compared++;
    for (const name of factNames) {
      const found = read.get(id)?.[name];
      if (found === facts[name]) tally.equal[name]++;
      else remarks.push(`${file}: ${id}: ${name}: ${short(found)} for ${short(facts[name])}`);
    }
  }
}

function factsOf({ title, company, locations, datePosted, pay, description }: FeedPosting): Facts {
  return {
    title,
    company: company ?? '',
    place: locations.map(({ text }) => text).join(' | '),
    date: datePosted?.stated ?? '',
    pay: pay
      .map(({ min, max, currency, period, text }) => payLine([min, max, currency, period, text]))
      .join(' | '),
    description: description.text,
  };
}

function short(text: string | undefined): string {
  return text === undefined ? 'nothing' : JSON.stringify(text.slice(0, 60));
}

function sortedTallies(): [string, Tally][] {
  return [...tallies].sort(([a], [b]) => (a < b ? -1 : 1));
}

function print(): void {
  let wrong = 0;
  console.log('feed             files  postings   read  problems');
  for (const [source, { files, expected, read, problems }] of sortedTallies()) {
    wrong += problems + Math.abs(expected - read);
    const figures = [pad(files, 6), pad(expected, 10), pad(read, 7), pad(problems, 10)].join('');
    console.log(source.padEnd(16) + figures);
  }
  console.log(`\nequal to the source     ${factNames.map((name) => name.padStart(12)).join('')}`);
  for (const [source, { compared, equal }] of sortedTallies()) {
    if (compared === 0) continue;
    wrong += factNames.reduce((sum, name) => sum + compared - equal[name], 0);
    const shares = factNames.map((name) => `${equal[name]}/${compared}`.padStart(12)).join('');
    console.log(source.padEnd(24) + shares);
  }
  if (values.list) for (const remark of remarks) console.log(remark);
  process.exitCode = wrong === 0 ? 0 : 1;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width);
}
