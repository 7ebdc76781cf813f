import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FeedPosting } from '../domain/feed-posting.js';
import type { FeedAdapter, ReadContext, Reading } from './contract.js';
import { toPayload } from './payload.js';

/** The board that fixtures are read as. */
export const BOARD = 'acme';

const context: ReadContext = { board: BOARD, company: null, columns: {}, firstLine: 1 };

/** Reads a text as what the board `acme` sent. */
export function readText(adapter: FeedAdapter, text: string, url?: string): Reading {
  return adapter.read(toPayload(text, url ?? null), context);
}

/** Reads a fixture of an adapter. */
export function readFixture(adapter: FeedAdapter, folder: string, name: string): Reading {
  return readText(adapter, readFileSync(join(folder, 'fixtures', name), 'utf8'));
}

/** What payloads in fixtures say where a real one names a person; none of it may be kept. */
const PRIVATE = /private.{0,3}person/i;

/** What is no payload of any feed. */
const NONSENSE = ['', ' ', 'null', '0', '"text"', '[]', '{}', '[[[]]]', '<a><b>', '{"jobs":7}', '﻿'];

const HOSTILE_NAMES = ['../x', 'a/b', 'a b', 'a@b.example', 'é', '#', '?a=b', '', 'x'.repeat(300)];

/** What every feed adapter promises, tried on its own fixtures. */
export function describeFeed(adapter: FeedAdapter, folder: string): void {
  const fixtures = readdirSync(join(folder, 'fixtures')).sort();
  describe(`the feed ${adapter.source}`, () => {
    it('has the name of its folder, and fixtures', () => {
      expect(folder.endsWith(`/${adapter.source}`)).toBe(true);
      expect(fixtures).not.toEqual([]);
    });

    describe.each(fixtures)('from %s', (name) => {
      const text = readFileSync(join(folder, 'fixtures', name), 'utf8');
      const reading = readText(adapter, text);

      it('knows its own shape and finds no fault', () => {
        expect(adapter.accepts(toPayload(text, null))).toBe(true);
        expect(reading.problems).toEqual([]);
        expect(reading.postings.length + reading.next.length).toBeGreaterThan(0);
      });

      it('reads the same from the same', () => {
        expect(readText(adapter, text)).toEqual(reading);
      });

      it('gives sound postings, each with an id of its own', () => {
        reading.postings.forEach((posting) => expectSound(posting, adapter, text));
        const ids = reading.postings.map(({ externalId }) => externalId);
        expect(new Set(ids).size).toBe(ids.length);
      });

      it('keeps no person’s name or address', () => {
        expect(JSON.stringify(reading)).not.toMatch(PRIVATE);
      });

      it('survives every change of a single value', () => {
        const json = toPayload(text, null).json;
        if (json === undefined) return;
        const before = Object.keys(Object.prototype);
        for (const changed of changesOf(json)) {
          const { postings, problems } = readText(adapter, changed);
          for (const posting of postings) expect(typeof posting.title).toBe('string');
          for (const { message } of problems) expect(message).not.toBe('');
        }
        expect(Object.keys(Object.prototype)).toEqual(before);
      });

      it('does not take a payload that is cut off for a whole one', () => {
        if (adapter.kind === 'file') return;
        for (let part = 1; part < 10; part++) {
          const cut = text.slice(0, Math.floor((text.length * part) / 10));
          expect(readText(adapter, cut).complete).toBe(false);
        }
      });
    });

    it.each(NONSENSE)('says what is wrong with %j, or that nothing is there', (text) => {
      const { postings, problems, complete } = readText(adapter, text);
      expect(postings).toEqual([]);
      if (complete) expect(text).toMatch(/^(?:\[\]|\{\})$/);
      for (const { code, message } of problems) {
        expect(code).toMatch(/^[a-z][a-z-]+$/);
        expect(message.length).toBeLessThan(600);
      }
    });

    it('asks only its own hosts, whatever a board is called', () => {
      const own = adapter.request(adapter.usualBoard ?? BOARD);
      for (const name of HOSTILE_NAMES) {
        const request = adapter.request(name);
        if (request === null) continue;
        const { protocol, hostname } = new URL(request.url);
        expect([protocol, domainOf(hostname)]).toEqual([
          'https:',
          domainOf(new URL(own?.url ?? '').hostname),
        ]);
      }
    });

    it('knows the board behind its own request', () => {
      const request = adapter.kind === 'employer' ? adapter.request(BOARD) : null;
      if (request === null) return;
      expect(adapter.recognise(new URL(request.url))).toEqual({ board: BOARD, posting: null });
    });

    it('knows no address of others', () => {
      if (adapter.kind === 'page') return;
      for (const url of ['https://example.com/jobs', 'https://greenhouse.io.example.com/acme']) {
        expect(adapter.recognise(new URL(url))).toBeNull();
      }
    });
  });
}

function domainOf(hostname: string): string {
  return hostname.split('.').slice(-2).join('.');
}

const ISO =
  /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/;

function expectSound(posting: FeedPosting, { source }: FeedAdapter, payload: string): void {
  expect(posting).toMatchObject({ source, board: BOARD });
  expect(posting.externalId.trim()).not.toBe('');
  expect(posting.title.trim()).not.toBe('');
  expect(posting.raw).not.toBe('');
  for (const url of [posting.url, posting.applyUrl]) {
    if (url !== null) expect(url).toMatch(/^https?:\/\/\S+$/);
  }
  for (const date of [posting.datePosted, posting.dateUpdated, posting.validThrough]) {
    if (date === null) continue;
    expect(payload).toContain(date.stated);
    expect(date.iso).toMatch(ISO);
  }
  for (const { min, max } of posting.pay) {
    for (const amount of [min, max]) if (amount !== null) expectStated(amount, payload);
  }
}

/** An amount stands in the payload, as it is or in cents. */
function expectStated(amount: number, payload: string): void {
  const digits = payload.replaceAll(',', '');
  expect(
    [String(amount), String(Math.round(amount * 100))].some((text) => digits.includes(text)),
  ).toBe(true);
}

/** A value deep enough to overflow what walks it without care. */
const DEEP = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;

/** What a value may be changed to: other types, numbers without end, depth, a poisoned object. */
const CHANGES = ['null', '7', '"x"', '[]', '{}', 'true', '1e309', DEEP, '{"__proto__":{"bad":1}}'];

/** A JSON value with one of its parts changed, for each part and each change. */
function* changesOf(json: unknown): Generator<string> {
  const mark = '\u0001changed\u0001';
  const whole = JSON.stringify(json);
  for (const path of pathsOf(json)) {
    const marked = JSON.stringify(withChange(JSON.parse(whole), path, mark));
    for (const change of CHANGES) yield marked.replace(JSON.stringify(mark), () => change);
  }
}

type Path = readonly (string | number)[];

function* pathsOf(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) yield* pathsOf(inner, [...path, name]);
}

function withChange(json: unknown, path: Path, mark: string): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return mark;
  const record = json as Record<string | number, unknown>;
  record[name] = withChange(record[name], rest, mark);
  return json;
}
