import { describe, expect, it } from 'vitest';
import { readText } from '../../feeds/feed.suite.js';
import { toPayload } from '../../feeds/payload.js';
import { adapters } from './adapters.js';
import { detectAdapter } from './find-adapter.js';

const MEGABYTE = 1_000_000;

/** One of each way to read; the others share it. */
const READERS = new Set([
  'ashby',
  'csv',
  'hackernews',
  'json',
  'ndjson',
  'personio',
  'remoteok',
  'schema-org',
  'smartrecruiters',
  'weworkremotely',
]);

/** Payloads made to hurt, small to write and large to read. */
const HOSTILE: readonly (readonly [string, () => string])[] = [
  ['a text of 10 MB', () => JSON.stringify({ jobs: [{ id: 'a'.repeat(10 * MEGABYTE) }] })],
  ['100,000 lists in one another', () => `{"jobs":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  [
    'a record of 50,000 objects in one another',
    () => `{"jobs":[{"id":1,"title":"a","x":${'{"x":'.repeat(50_000)}1${'}'.repeat(50_000)}}]}`,
  ],
  ['100,000 tags in one another', () => `<html>${'<div>'.repeat(100_000)}`],
  [
    '50,000 properties in one another, closed in the wrong order',
    () =>
      `<p itemscope itemtype="JobPosting">${'<b itemprop="title"><i>'.repeat(50_000)}${'</b>'.repeat(50_000)}`,
  ],
  ['100,000 XML elements in one another', () => `<rss>${'<item>'.repeat(100_000)}`],
  ['100,000 scripts', () => `<html>${'<script type="application/ld+json">{'.repeat(100_000)}`],
  [
    'a script that never ends',
    () => `<html><script type="application/ld+json">{"a":"${'b'.repeat(2 * MEGABYTE)}`,
  ],
  ['2 MB of quotes', () => `title,text\n${'"'.repeat(2 * MEGABYTE)}`],
  ['one cell of 2 MB', () => `title,text\n1,${'a'.repeat(2 * MEGABYTE)}`],
  ['2 MB of open brackets', () => '<'.repeat(2 * MEGABYTE)],
  ['2 MB of ampersands', () => `<html>${'&'.repeat(2 * MEGABYTE)}`],
  ['20,000 empty records', () => `{"jobs":[${'{},'.repeat(20_000)}{}]}`],
  ['a poisoned prototype', () => '{"jobs":[{"__proto__":{"id":1,"title":"x"},"constructor":{}}]}'],
];

describe.each(HOSTILE)('%s', (_, make) => {
  const text = make();

  it.each(
    adapters
      .filter(({ source }) => READERS.has(source))
      .map((adapter) => [adapter.source, adapter] as const),
  )('does not stop %s', (_source, adapter) => {
    const started = performance.now();
    const { postings } = readText(adapter, text);
    // Generous: machines are shared. What grows faster than its input takes minutes.
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(postings.length).toBeLessThanOrEqual(1);
  });

  it('does not stop the search for its kind', () => {
    expect(() => detectAdapter(toPayload(text, null))).not.toThrow();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
