/**
 * `npm run eval:duplicates -- POSTINGS`: how well near-duplicates are found. Alters 300 of 10,000
 * postings as another board would (`alter.ts`), imports none of them, but compares each with the
 * 10,000 by the very steps of an import: sketch, candidates, decision.
 *
 * The corpus has real duplicates of its own. A pair of an altered posting and some other one than
 * its original is therefore judged by the unaltered texts: right where at least 85 % of the
 * original's runs of five words stand in the other one, or the other way round.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { findAlike, isOneText, keepBest } from '../../src/document/fingerprint-match.js';
import { makeFingerprint, sketchOf } from '../../src/document/fingerprint.js';
import { toCanonicalText } from '../../src/text/to-canonical-text.js';
import { alter, pick, seededRandom, type Sample } from './alter.js';

const CORPUS = 10_000;
const ALTERED = 300;
/** As in `src/store/compare-postings.ts`. */
const MOST_WITH_ONE_HASH = 32;
const FEWEST_COMMON = 2;
/** Share of five-word runs from which two unaltered texts are one. */
const SAME_TEXT = 0.85;

interface Indexed extends Sample {
  readonly fingerprint: Int32Array;
}

function readPostings(path: string): Sample[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, CORPUS)
    .map((line) => {
      const { id, title, company, text: body } = JSON.parse(line) as Partial<Sample>;
      return { id: String(id), title: title ?? '', company: company ?? '', text: body ?? '' };
    });
}

function index(sample: Sample): Indexed {
  const { text } = toCanonicalText(sample.text);
  return { ...sample, text, fingerprint: makeFingerprint(text) };
}

function makeSketchIndex(postings: readonly Indexed[]): ReadonlyMap<number, readonly Indexed[]> {
  const found = new Map<number, Indexed[]>();
  for (const posting of postings) {
    for (const hash of sketchOf(posting.fingerprint)) {
      const list = found.get(hash);
      if (list === undefined) found.set(hash, [posting]);
      else if (list.length < MOST_WITH_ONE_HASH) list.push(posting);
    }
  }
  return found;
}

function candidatesOf(
  posting: Indexed,
  sketches: ReadonlyMap<number, readonly Indexed[]>,
): Indexed[] {
  const common = new Map<Indexed, number>();
  for (const hash of sketchOf(posting.fingerprint)) {
    for (const other of sketches.get(hash) ?? []) common.set(other, (common.get(other) ?? 0) + 1);
  }
  return [...common].filter(([, count]) => count >= FEWEST_COMMON).map(([other]) => other);
}

/** The postings of the same job, by the steps of an import. */
function findSame(
  posting: Indexed,
  sketches: ReadonlyMap<number, readonly Indexed[]>,
): readonly Indexed[] {
  const others = candidatesOf(posting, sketches).filter((other) => other !== posting);
  const alike = findAlike(posting, others);
  return keepBest(alike.filter(({ other, sure }) => sure || isOneText(posting.text, other.text)));
}

/** The larger share of the five-word runs of one text that stand in the other, counted one by one. */
function containment(a: string, b: string): number {
  const runs = (text: string): Set<string> => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(' ')));
  };
  const [left, right] = [runs(a), runs(b)];
  const common = [...left].filter((run) => right.has(run)).length;
  return common / Math.max(1, Math.min(left.size, right.size));
}

const path = process.argv[2];
if (path === undefined) {
  console.error('Usage: npm run eval:duplicates -- POSTINGS.jsonl[.gz]');
  process.exit(2);
}
const random = seededRandom(7);
const corpus = readPostings(path).map(index);
const words = Array.from({ length: 2_000 }, () =>
  pick(pick(corpus, random).text.split(/\s+/), random),
);
const originals = new Set<Indexed>();
while (originals.size < ALTERED) {
  const sample = pick(corpus, random);
  if (sample.fingerprint.length > 0) originals.add(sample);
}
const sketches = makeSketchIndex(corpus);
let found = 0;
let alsoRight = 0;
const wrong: string[] = [];
for (const original of originals) {
  const altered = index(alter(original, words, random));
  for (const other of findSame(altered, sketches)) {
    if (other === original) found++;
    else if (containment(original.text, other.text) >= SAME_TEXT) alsoRight++;
    else wrong.push(`${original.id} (${original.title}) = ${other.id} (${other.title})`);
  }
}
const all = new Map<string, boolean>();
const grouped = new Set<Indexed>();
for (const posting of corpus) {
  for (const other of findSame(posting, sketches)) {
    const key = [posting.id, other.id].sort().join(' ');
    if (!all.has(key)) all.set(key, containment(posting.text, other.text) >= SAME_TEXT);
    grouped.add(posting).add(other);
  }
}
const oneText = [...all.values()].filter(Boolean).length;
const right = found + alsoRight;
console.log(`Altered postings: ${originals.size} of ${corpus.length}`);
console.log(`Recall:    ${(found / originals.size).toFixed(4)} (${found} originals found)`);
console.log(
  `Precision: ${(right / (right + wrong.length)).toFixed(4)} (${right} of ${right + wrong.length} pairs; ${alsoRight} of them with real duplicates of the original)`,
);
console.log(
  `The corpus itself: ${grouped.size} postings are in ${all.size} pairs; of these pairs ${oneText} (${((100 * oneText) / all.size).toFixed(1)} %) share at least 85 % of one text`,
);
for (const pair of wrong) console.log(`  wrong: ${pair}`);
