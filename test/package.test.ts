import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { engineVersion } from '../src/engine/version.js';

const root = join(import.meta.dirname, '..');

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The text with every run of white space as one space, so that line breaks do not matter. */
function words(path: string): string {
  return read(path).replace(/\s+/g, ' ');
}

const manifest = JSON.parse(read('package.json')) as {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
};

it('stamps analyses with the version of the package', () => {
  expect(engineVersion).toBe(manifest.version);
});

it('has a changelog that names what is not released and the version', () => {
  expect(read('CHANGELOG.md')).toMatch(/^## \[Unreleased\]$/m);
  expect(read('CHANGELOG.md')).toContain(`[${manifest.version}]`);
});

it.each([
  'Everything runs on your machine: no network, no account and no language model is needed, and nothing you analyse is sent anywhere.',
  'npm ci && npm start',
  'npm ci && npm test',
  'Node 20 receives no security fixes any more',
  'The store survives the kill of a process; only a server promises to survive the loss of power.',
])('says in the README: %s', (sentence) => {
  expect(words('README.md')).toContain(sentence);
});

it.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md'])(
  'names in %s only scripts that exist',
  (page) => {
    const named = [...read(page).matchAll(/npm run ([\w:-]+)/g)].map((found) => found[1]!);
    expect(named.filter((script) => !(script in manifest.scripts))).toEqual([]);
  },
);

it.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/dependencies.md'])(
  'links in %s to files that exist',
  (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((found) => found[1]!);
    const missing = links.filter((link) => !existsSync(join(root, page, '..', link)));
    expect(missing).toEqual([]);
  },
);
