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
import { genRoles } from './gen/gen-roles.js';

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

// Names of skills can be looked up only where every family could be read.
if (unread.length === 0) {
  const roles = genRoles(root, sources, { check: process.argv.includes('--check') });
  for (const { file, entry, message } of roles.problems) {
    console.error(`${file}: ${entry}: ${message}`);
  }
  for (const page of roles.stale) console.error(`${page} is stale. Run "npm run gen".`);
  if (roles.problems.length + roles.stale.length > 0) process.exitCode = 1;
}
