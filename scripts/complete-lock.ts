/**
 * `npx tsx scripts/complete-lock.ts`: after `npm install`, puts the builds for other systems back
 * that the registry at hand does not have; `npm ci` refuses a lock file without them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeLock, missingBuilds, type Lock } from './dependencies/complete-lock.js';

const path = join(import.meta.dirname, '..', 'package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8')) as Lock;
const missing = missingBuilds(lock).length;
if (missing > 0) writeFileSync(path, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
console.log(`${missing} entries added.`);
