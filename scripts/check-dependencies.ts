/**
 * `npx tsx scripts/check-dependencies.ts`: licences, engines, pins, install scripts and known flaws
 * of what is installed. Advisories are kept by hand in `dependencies/advisories.json`, so that the
 * check needs no network.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackages, type Advisory } from './dependencies/check-packages.js';
import { missingBuilds, type Lock } from './dependencies/complete-lock.js';
import { readPackages } from './dependencies/read-packages.js';

const root = join(import.meta.dirname, '..');

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

const manifest = JSON.parse(read('package.json')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const packages = readPackages(root);
const broken = checkPackages({
  direct: { ...manifest.dependencies, ...manifest.devDependencies },
  packages,
  advisories: JSON.parse(read('scripts/dependencies/advisories.json')) as Advisory[],
  page: read('docs/dependencies.md'),
});
const missing = missingBuilds(JSON.parse(read('package-lock.json')) as Lock).map(
  ({ owner, name }) =>
    `${owner}: the lock file leaves out its ${name}, so that "npm ci" fails. Run "npx tsx scripts/complete-lock.ts".`,
);
const findings = [...broken, ...missing];
for (const finding of findings) console.error(finding);
const runtime = packages.filter((entry) => entry.runtime).length;
console.log(
  `Dependencies: ${packages.length} packages, ${runtime} of them at run time, ${findings.length} findings.`,
);
process.exitCode = findings.length === 0 ? 0 : 1;
