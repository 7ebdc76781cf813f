import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeFeed } from '../../feeds/feed.suite.js';
import { toPayload } from '../../feeds/payload.js';
import { adapters } from './adapters.js';
import { detectAdapter } from './find-adapter.js';
import { readFileSync } from 'node:fs';

const feeds = join(import.meta.dirname, '..', '..', 'feeds');

for (const adapter of adapters) describeFeed(adapter, join(feeds, adapter.source));

it('knows every folder with an adapter', () => {
  const folders = readdirSync(feeds).filter((name) => existsSync(join(feeds, name, 'adapter.ts')));
  expect(adapters.map(({ source }) => source)).toEqual(folders.sort());
});

it.each(
  adapters.flatMap(({ source }) =>
    readdirSync(join(feeds, source, 'fixtures')).map((name) => [source, name] as const),
  ),
)('tells that a saved payload is of %s: %s', (source, name) => {
  const text = readFileSync(join(feeds, source, 'fixtures', name), 'utf8');
  expect(detectAdapter(toPayload(text, null))?.source).toBe(source);
});
