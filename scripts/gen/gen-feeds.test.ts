import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FeedAsset } from '../../src/domain/feed-terms.js';
import { genFeeds } from './gen-feeds.js';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gen-feeds-'));
  for (const folder of ['src/app/sources', 'data/feeds', 'data/boards', 'docs']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  addAdapter('acme');
});
afterEach(() => rmSync(root, { recursive: true }));

function addAdapter(source: string): void {
  mkdirSync(join(root, 'src', 'feeds', source), { recursive: true });
  const text = `export const ${source}: FeedAdapter = {};\n`;
  writeFileSync(join(root, 'src', 'feeds', source, 'adapter.ts'), text);
}

function addTerms(source: string, extra = ''): void {
  const text = `source: ${source}
name: Acme
terms: null
read: null
checked: false
attribution: null
publicListing: true
heldBack: []
requestsPerDay: 10
delaySeconds: 1
note: null
${extra}`;
  writeFileSync(join(root, 'data', 'feeds', `${source}.yaml`), text);
}

function addBoards(source: string, boards: string): void {
  const text = `source: ${source}\norigin: by hand\nboards: ${boards}\n`;
  writeFileSync(join(root, 'data', 'boards', `${source}.yaml`), text);
}

const messages = (): string[] =>
  genFeeds(root, { check: false }).problems.map(({ entry, message }) => `${entry}: ${message}`);

it('writes the list of adapters, terms and boards', () => {
  addTerms('acme');
  addBoards('acme', '[one, { board: two, company: Two Ltd, seen: 2026-01 }]');
  expect(messages()).toEqual([]);
  const asset = JSON.parse(readFileSync(join(root, 'assets', 'feeds.json'), 'utf8')) as FeedAsset;
  expect(asset.boards).toEqual({
    acme: [
      { board: 'one', company: null, seen: null },
      { board: 'two', company: 'Two Ltd', seen: '2026-01' },
    ],
  });
  expect(readFileSync(join(root, 'src/app/sources/adapters.ts'), 'utf8')).toContain(
    "import { acme } from '../../feeds/acme/adapter.js';",
  );
});

it('notices that the list is stale, and leaves it', () => {
  addTerms('acme');
  expect(genFeeds(root, { check: true }).stale).toEqual([
    'src/app/sources/adapters.ts',
    'docs/feeds.md',
  ]);
});

it.each([
  ['an adapter without terms', () => addAdapter('other'), 'other: the adapter has no terms'],
  ['terms without an adapter', () => addTerms('gone'), 'gone: there is no adapter of this name'],
  ['a field that is not known', () => addTerms('acme', 'more: 1\n'), 'more'],
  ['a board that stands twice', () => addBoards('acme', '[one, One]'), 'One: stands twice'],
  ['boards out of order', () => addBoards('acme', '[two, one]'), 'one: stands twice, or out of'],
])('finds %s', (_, spoil, message) => {
  addTerms('acme');
  spoil();
  expect(messages().join('\n')).toContain(message);
});

it('holds for what lies in the repository', () => {
  const project = join(import.meta.dirname, '..', '..');
  for (const folder of ['data/feeds', 'data/boards', 'docs', 'src/feeds', 'src/app/sources']) {
    cpSync(join(project, folder), join(root, folder), { recursive: true });
  }
  rmSync(join(root, 'src', 'feeds', 'acme'), { recursive: true });
  expect(genFeeds(root, { check: true })).toEqual({ problems: [], stale: [] });
});
