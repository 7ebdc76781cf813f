import { expect, it } from 'vitest';
import { readFixture, readText } from '../feed.suite.js';
import { ndjson } from './adapter.js';

const { postings, complete } = readFixture(ndjson, import.meta.dirname, 'postings.jsonl');

it('reads records and the many ways to write places and pay', () => {
  expect(complete).toBe(true);
  expect(postings).toMatchObject([
    { externalId: 'x:1', locations: [{ text: 'Porto' }], datePosted: { iso: '2026-04' }, pay: [] },
    {
      externalId: '2',
      locations: [{ text: 'Porto' }, { text: 'Remote' }],
      description: { format: 'html' },
      pay: [{ min: 95_000, max: 130_000, currency: 'USD', period: 'year' }],
    },
    { company: null, datePosted: null, pay: [{ min: null, text: '€40k a year' }] },
    { pay: [{ min: 50, max: 60, currency: 'USD', period: 'hour' }] },
    { title: 'No id' },
  ]);
});

it('makes an id from the content where there is none, the same every time', () => {
  expect(postings[4]?.externalId).toMatch(/^[0-9a-f]{16}$/);
});

it('reads the lines around a broken one, and counts lines from where the piece begins', () => {
  const text = '{"id":1,"title":"A","text":"a"}\n{broken\n7\n{"id":2,"title":"B","text":"b"}';
  const context = { board: 'file', company: null, columns: {}, firstLine: 11 };
  const reading = ndjson.read({ text, url: null, json: undefined }, context);
  expect(reading.postings.map(({ title }) => title)).toEqual(['A', 'B']);
  expect(reading.complete).toBe(false);
  expect(reading.problems).toMatchObject([
    { code: 'not-json', line: 12 },
    { code: 'not-an-object', message: 'line 13: expected an object, found a number' },
  ]);
});

it('says once what is wrong in many records', () => {
  const lines = [1, 2, 3].map((id) => JSON.stringify({ id, title: { no: 1 }, text: 'a' }));
  expect(readText(ndjson, lines.join('\n')).problems).toMatchObject([
    { code: 'wrong-type', message: expect.stringContaining('(and 2 more like it)') },
    { code: 'no-title', message: expect.stringContaining('(and 2 more like it)') },
  ]);
});
