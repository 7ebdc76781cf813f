import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createFetcher } from '../../fetch/fetcher.js';
import { adapterOf } from './find-adapter.js';
import { readBoard, type BoardPart } from './read-board.js';

const GOOD = JSON.stringify({ jobs: [{ id: 1, title: 'A', absolute_url: 'https://a.example/' }] });

/** How boards misbehave, by path. */
const ANSWERS: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/good': (response) => response.end(GOOD),
  '/404': (response) => response.writeHead(404).end('no such board'),
  '/429': (response) => response.writeHead(429, { 'retry-after': '0' }).end(),
  '/500': (response) => response.writeHead(500).end('<html>oops</html>'),
  '/html': (response) => response.end('<!doctype html><title>Please log in</title>'),
  '/changed': (response) => response.end('{"data":{"jobs":[]}}'),
  '/half': (response) => response.end(GOOD.slice(0, 40)),
  '/endless': (response) => {
    const pour = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536, 32)));
      response.once('drain', pour);
    };
    pour();
  },
  '/drip': (response) => {
    const timer = setInterval(() => response.write(' '), 20);
    response.once('close', () => clearInterval(timer));
  },
};

const server = createServer((request, response) => ANSWERS[request.url ?? '']?.(response));
const fetcher = createFetcher({
  userAgent: 'Rolescope/test',
  allowPrivate: true,
  totalMs: 2_000,
  maxBytes: 2_000_000,
  retries: 0,
  clock: { now: () => 0, sleep: () => Promise.resolve(), random: () => 0 },
});
let base = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await fetcher.close();
  server.closeAllConnections();
  server.close();
});

async function read(url: string): Promise<BoardPart[]> {
  const adapter = adapterOf('greenhouse')!;
  const request = { adapter, board: 'acme', company: null, posting: null, first: { url } };
  const parts: BoardPart[] = [];
  for await (const part of readBoard(request, { fetch: fetcher.fetch, pace: {} })) parts.push(part);
  return parts;
}

it.each([
  ['/404', 'not-found'],
  ['/429', 'rate-limited'],
  ['/500', 'server-error'],
  ['/html', 'not-json'],
  ['/half', 'not-json'],
  ['/changed', 'changed-shape'],
  ['/endless', 'too-large'],
  ['/drip', 'timeout'],
])(
  'names what is wrong with a board that answers like %s, and reads the next',
  async (path, code) => {
    const [part] = await read(base + path);
    expect(part?.problems.map((problem) => problem.code)).toEqual([code]);
    expect([part?.postings, part?.complete]).toEqual([[], false]);
    expect((await read(`${base}/good`))[0]).toMatchObject({ complete: true, problems: [] });
  },
);

it('names a board whose connection is not secure', async () => {
  const [part] = await read(base.replace('http:', 'https:'));
  expect(part?.problems[0]).toMatchObject({ code: 'tls' });
});
