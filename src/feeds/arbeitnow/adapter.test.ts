import { expect, it } from 'vitest';
import { readFixture, readText } from '../feed.suite.js';
import { arbeitnow } from './adapter.js';

it('reads a page and asks for the next', () => {
  const { postings, next } = readFixture(arbeitnow, import.meta.dirname, 'page.json');
  expect(postings).toMatchObject([
    {
      externalId: 'dateningenieur-17',
      workplace: 'Remote',
      employment: ['Full time'],
      datePosted: { stated: '1791133798', iso: '2026-10-04T17:09:58.000Z' },
    },
  ]);
  expect(next.map(({ request }) => request.url)).toEqual([
    'https://www.arbeitnow.com/api/job-board-api?page=2',
  ]);
});

it.each([
  'https://evil.example/',
  'https://evilarbeitnow.com/',
  'http://www.arbeitnow.com/x',
  '/2',
])('does not let an answer send it to %s', (next) => {
  const page = { data: [], links: { next } };
  expect(readText(arbeitnow, JSON.stringify(page)).next).toEqual([]);
});
