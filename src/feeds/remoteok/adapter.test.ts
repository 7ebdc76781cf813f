import { expect, it } from 'vitest';
import { readFixture } from '../feed.suite.js';
import { remoteok } from './adapter.js';

const { postings, problems, complete } = readFixture(remoteok, import.meta.dirname, 'jobs.json');

it('takes the legal notice for no posting', () => {
  expect([postings.length, problems]).toEqual([1, []]);
});

it('reads a zero as no pay, and is never the whole of the board', () => {
  expect(postings[0]).toMatchObject({
    title: 'ML Engineer & Poet',
    pay: [{ min: 80_000, max: null, currency: null, period: null }],
  });
  expect(complete).toBe(false);
});

it('keeps nothing of the code that holds the address of the reader', () => {
  expect(postings[0]?.description.text).toBe('<p>Rhyme with data.</p><br/><br/>');
  expect(postings[0]?.raw).not.toContain('RMTI3LjAuMC4x');
});
