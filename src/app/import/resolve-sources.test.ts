import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Fetcher, Pace } from '../../fetch/fetcher.js';
import { loadFeeds, termsOf } from '../sources/feed-knowledge.js';
import type { BoardSource } from './board-source.js';
import { resolveSources } from './resolve-sources.js';

const folder = mkdtempSync(join(tmpdir(), 'rolescope-sources-'));
const feeds = loadFeeds();

beforeAll(() => {
  const html = `<script type="application/ld+json">{"@type":"JobPosting","title":"AI engineer",
    "description":"Build agents.","identifier":{"value":"7"}}</script>`;
  writeFileSync(join(folder, 'page.html'), html);
  writeFileSync(join(folder, 'table.csv'), 'id,title,text\n1,AI engineer,Build agents\n');
  writeFileSync(join(folder, 'notes.doc'), 'not read');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The sources of some arguments, and how the network is asked by the first of them. */
async function resolve(args: readonly string[]) {
  const paces: (Pace | undefined)[] = [];
  const fetcher = {
    fetch: (_request: unknown, pace?: Pace) => {
      paces.push(pace);
      return Promise.resolve({ ok: false, problem: { code: 'tls', message: 'no' } });
    },
  } as unknown as Fetcher;
  const sources: BoardSource[] = [];
  for await (const resolved of resolveSources(args, { feeds, fetcher: () => fetcher, columns: {} }))
    if ('source' in resolved) sources.push(resolved.source);
  return { sources, paces };
}

async function readAll(source: BoardSource) {
  const postings = [];
  for await (const part of source.read(() => undefined)) postings.push(...part.postings);
  return postings;
}

it('takes tables out of a folder too', async () => {
  const { sources } = await resolve([folder]);
  expect(sources.map(({ board }) => board)).toEqual(['schema-org:page', 'csv:table.csv']);
  expect(await readAll(sources[0]!)).toMatchObject([{ title: 'AI engineer' }]);
});

it('asks pages as gently as the terms of pages say, each host in its own line', async () => {
  const { sources, paces } = await resolve(['https://jobs.example/1']);
  await readAll(sources[0]!);
  const { delaySeconds } = termsOf(feeds, 'schema-org');
  expect(paces).toMatchObject([{ lane: 'jobs.example', delayMs: delaySeconds * 1_000 }]);
});

it('knows the employers of boards that are suggested', async () => {
  const [source, known] = Object.entries(feeds.boards).flatMap(([name, boards]) =>
    boards.flatMap((board) => (board.company === null ? [] : [[name, board] as const])),
  )[0]!;
  const { sources } = await resolve([`${source}:${known.board}`, `${source}:not-known-to-us`]);
  expect(sources.map(({ company }) => company)).toEqual([known.company, null]);
});
