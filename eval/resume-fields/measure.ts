/**
 * `npm run eval:resume [-- FOLDER]`: how well fields of résumés are read. First the résumés written
 * for this project, with expectations in `written.json`; then, where a folder is given, real ones,
 * with expectations in `expectations.json` as salted hashes. `--misses` prints what was not found
 * (of the written ones in words).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFileHere } from './read-file.js';
import { FIELDS, f1, factsOf, hashFact, normalise, tally, toFacts } from './facts.js';
import type { Field, Tally } from './facts.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const showMisses = process.argv.includes('--misses');
const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

type Expectations = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** How a value is compared, and so how it is kept. */
type Compare = (file: string, field: Field, value: string) => string;

async function measure(
  title: string,
  base: string,
  expectations: Expectations,
  compare: Compare,
  isHashed: boolean,
): Promise<void> {
  const tallies = new Map<Field, Tally>(
    FIELDS.map((field) => [field, { right: 0, found: 0, wanted: 0 }]),
  );
  let files = 0;
  for (const [file, written] of Object.entries(expectations)) {
    const resume = await readFileHere(join(base, file));
    if (typeof resume === 'string') {
      process.stdout.write(`${file}: ${resume}\n`);
      continue;
    }
    files++;
    const wanted = toFacts(written);
    const found = factsOf(resume);
    for (const field of FIELDS) {
      const want = wanted[field].map((value) => (isHashed ? value : compare(file, field, value)));
      const have = found[field].map((value) => compare(file, field, value));
      tally(want, have, tallies.get(field)!);
      if (showMisses && want.toSorted().join() !== have.toSorted().join()) {
        const shown = isHashed ? found[field] : [...wanted[field], '->', ...found[field]];
        process.stdout.write(`  ${file} ${field}: ${shown.join(' · ')}\n`);
      }
    }
  }
  print(title, files, tallies);
}

function print(title: string, files: number, tallies: ReadonlyMap<Field, Tally>): void {
  process.stdout.write(`${title} (${files} files)\n  field       F1     right  found  wanted\n`);
  const all: Tally = { right: 0, found: 0, wanted: 0 };
  for (const [field, one] of tallies) {
    printLine(field, one);
    for (const key of ['right', 'found', 'wanted'] as const) all[key] += one[key];
  }
  printLine('all', all);
}

function printLine(field: string, one: Tally): void {
  const numbers = [one.right, one.found, one.wanted].map((count) => String(count).padStart(6));
  process.stdout.write(`  ${field.padEnd(10)}  ${f1(one).toFixed(3)} ${numbers.join(' ')}\n`);
}

function readExpectations(file: string): Expectations {
  return JSON.parse(readFileSync(join(here, file), 'utf8')) as Expectations;
}

const plain: Compare = (_file, field, value) => normalise(field, value);
await measure('Written for this project', root, readExpectations('written.json'), plain, false);
if (folder !== undefined && existsSync(folder)) {
  await measure('Real', folder, readExpectations('expectations.json'), hashFact, true);
}
