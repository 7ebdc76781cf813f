/**
 * `npm run claims:map -- FOLDER`: proves that every sentence, table row and heading of the guides in
 * FOLDER (text files whose names begin with the guide's number) is accounted for: it holds claims, or
 * `data/claims/sentences.json` says why it holds none. Prints numbers only, and for what is missing
 * the line and hash.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readClaims } from './claims/read-claims.js';
import { hashPiece, sentenceFileSchema } from './claims/sentence-file.js';
import { splitGuide } from './claims/split-guide.js';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Name the folder of the guides: npm run claims:map -- FOLDER');
  process.exit(2);
}
const data = join(import.meta.dirname, '..', 'data');
const known = sentenceFileSchema.parse(
  JSON.parse(readFileSync(join(data, 'claims', 'sentences.json'), 'utf8')),
);
const ids = new Set(readClaims(data).claims.map(({ claim }) => claim.id));
const used = new Set<string>();
let all = 0;
let missing = 0;
const files = readdirSync(folder).filter((name) => /^\d+\D.*\.txt$/.test(name));
if (files.length === 0) {
  console.error(`There is no guide in ${folder}: no text file whose name begins with a number.`);
  process.exit(2);
}
for (const file of files.sort()) {
  const guide = `guide-${/^\d+/.exec(file)![0]}`;
  const pieces = splitGuide(readFileSync(join(folder, file), 'utf8'));
  const counts = new Map<string, number>();
  for (const { line, text } of pieces) {
    const hash = hashPiece(text);
    const held = known[guide]?.[hash];
    const dangling = Array.isArray(held) ? held.filter((id) => !ids.has(id)) : [];
    all += 1;
    if (held === undefined || dangling.length > 0) {
      missing += 1;
      const what =
        held === undefined ? 'not accounted for' : `no such claim: ${dangling.join(', ')}`;
      console.error(`${file}:${line}: ${hash}: ${what}`);
      continue;
    }
    if (Array.isArray(held)) for (const id of held) used.add(id);
    const kind = Array.isArray(held) ? 'claims' : held;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const parts = [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
  console.log(`${guide}: ${pieces.length} pieces: ${parts}`);
}
const unused = [...ids].filter((id) => !used.has(id));
for (const id of unused) console.error(`${id}: no sentence holds this claim`);
console.log(
  `${all - missing} of ${all} pieces accounted for; ${used.size} of ${ids.size} claims found in them.`,
);
if (missing + unused.length > 0) process.exitCode = 1;
