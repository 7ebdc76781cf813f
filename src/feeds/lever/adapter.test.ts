import { expect, it } from 'vitest';
import { readFixture, readText } from '../feed.suite.js';
import { lever } from './adapter.js';

const { postings } = readFixture(lever, import.meta.dirname, 'board.json');

it('joins the description, its lists and the closing words', () => {
  expect(postings[0]?.description).toEqual({
    text: [
      '<div>You rank what people look for.</div>',
      '<h3>You bring</h3>\n<ul><li>Python</li><li>Patience &amp; care</li></ul>',
      '<div>We answer every letter.</div>',
    ].join('\n'),
    format: 'html',
  });
});

it('reads the rest as stated', () => {
  expect(postings[0]).toMatchObject({
    company: 'acme',
    locations: [{ text: 'Warsaw', country: 'PL' }, { text: 'Kraków' }],
    workplace: 'hybrid',
    employment: ['Full-time'],
    department: 'Engineering',
    datePosted: { stated: '1790000000000', iso: '2026-09-21T14:13:20.000Z' },
    pay: [{ min: 18_000, max: 24_000, currency: 'PLN', period: 'month' }],
  });
});

it('reads a posting that has plain words only, and no workplace', () => {
  expect(postings[1]).toMatchObject({
    workplace: null,
    description: { text: 'Only plain words here.', format: 'plain' },
    pay: [],
  });
});

it('asks the European host for a board there, and for the next page of a full one', () => {
  expect(lever.request('acme@eu')?.url).toBe(
    'https://api.eu.lever.co/v0/postings/acme?mode=json&skip=0&limit=100',
  );
  const page = Array.from({ length: 100 }, (_, id) => ({ id: `${id}`, text: 'A', categories: {} }));
  const { next } = readText(lever, JSON.stringify(page), lever.request('acme')?.url);
  expect(next.map(({ request }) => request.url)).toEqual([
    'https://api.lever.co/v0/postings/acme?mode=json&skip=100&limit=100',
  ]);
});
