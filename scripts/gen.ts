/**
 * `npm run gen`: proves the knowledge in `data/` and compiles it to `assets/`, which the engine's
 * callers load. `npm run gen -- --check` writes nothing and fails when committed pages are stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeAsset, proveLexicon } from './gen/prove-lexicon.js';
import type { RoleModelAsset } from '../src/judge/classify/role-model.js';
import { decodeRoleModel, writeRoleModel } from '../src/judge/classify/role-model-file.js';
import { writeLexicon } from '../src/lexicon/lexicon-file.js';
import { packLexicon } from '../src/lexicon/packed-lexicon.js';
import { readLexiconSources } from './gen/read-lexicon.js';
import { genClaims } from './gen/gen-claims.js';
import { genAsks } from './gen/gen-asks.js';
import { genMarket } from './gen/gen-market.js';
import { genFeeds } from './gen/gen-feeds.js';
import { genRoles } from './gen/gen-roles.js';
import { genRules } from './gen/gen-rules.js';
import { genLintData } from './gen/lint-data.js';

const root = join(import.meta.dirname, '..');
const assets = join(root, 'assets');

const { sources, problems: unread } = readLexiconSources(join(root, 'data'));
const problems = [...unread, ...(unread.length === 0 ? proveLexicon(sources) : [])];
for (const { file, entry, message } of problems) console.error(`${file}: ${entry}: ${message}`);
if (problems.length > 0) {
  console.error(`The lexicon does not hold: ${problems.length} problems.`);
  process.exitCode = 1;
}
mkdirSync(assets, { recursive: true });
writeFileSync(join(assets, 'lexicon.bin'), writeLexicon(packLexicon(makeAsset(sources))));
const model = readFileSync(join(root, 'data', 'model', 'roles.json'), 'utf8');
writeFileSync(
  join(assets, 'role-model.bin'),
  writeRoleModel(decodeRoleModel(JSON.parse(model) as RoleModelAsset)),
);

const figures = genMarket(root);
for (const { file, entry, message } of figures) console.error(`${file}: ${entry}: ${message}`);
if (figures.length > 0) process.exitCode = 1;

// Names of skills can be looked up only where every family could be read.
if (unread.length === 0) {
  const roles = genRoles(root, sources, { check: process.argv.includes('--check') });
  for (const { file, entry, message } of roles.problems) {
    console.error(`${file}: ${entry}: ${message}`);
  }
  for (const page of roles.stale) console.error(`${page} is stale. Run "npm run gen".`);
  if (roles.problems.length + roles.stale.length > 0) process.exitCode = 1;
  const claims = genClaims(root, sources, { check: process.argv.includes('--check') });
  for (const { file, entry, message } of claims.problems) {
    console.error(`${file}: ${entry}: ${message}`);
  }
  for (const page of claims.stale) console.error(`${page} is stale. Run "npm run gen".`);
  if (claims.problems.length + claims.stale.length > 0) process.exitCode = 1;
}

const check = process.argv.includes('--check');
const skillIds = new Set(sources.flatMap(({ concepts }) => concepts.map(({ id }) => id)));
const asks = genAsks(root, (id) => skillIds.has(id), { check });
for (const { file, entry, message } of asks) {
  console.error(`${file}: ${entry}: ${message}`);
  process.exitCode = 1;
}
const lintData = genLintData(root, (id) => skillIds.has(id), { check });
const rules = await genRules(root, { check });
for (const { file, entry, message } of [...lintData.problems, ...rules.problems]) {
  console.error(`${file}: ${entry}: ${message}`);
  process.exitCode = 1;
}
for (const page of [...lintData.stale, ...rules.stale]) {
  console.error(`${page} is stale. Run "npm run gen".`);
  process.exitCode = 1;
}

const feeds = genFeeds(root, { check });
for (const { file, entry, message } of feeds.problems) {
  console.error(`${file}: ${entry}: ${message}`);
  process.exitCode = 1;
}
for (const page of feeds.stale) {
  console.error(`${page} is stale. Run "npm run gen".`);
  process.exitCode = 1;
}
