import { expect, it } from 'vitest';
import { readFixture } from '../feed.suite.js';
import { himalayas } from './adapter.js';

it('reads dates in seconds and in milliseconds, annual pay, and asks for what comes after', () => {
  const { postings, next } = readFixture(himalayas, import.meta.dirname, 'page.json');
  expect(postings).toMatchObject([
    {
      company: 'Acme Wool',
      locations: [{ text: 'New Zealand' }, { text: 'Australia' }],
      datePosted: { iso: '2026-09-21T14:13:20.000Z' },
      validThrough: { iso: '2026-10-14T17:46:40.000Z' },
      pay: [{ min: 60_000, max: 70_000, currency: 'NZD', period: 'year' }],
    },
  ]);
  expect(next.map(({ request }) => request.url)).toEqual([
    'https://himalayas.app/jobs/api?limit=20&offset=21',
  ]);
});
