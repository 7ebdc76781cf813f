import { expect, it } from 'vitest';
import { readFixture } from '../feed.suite.js';
import { hackernews } from './adapter.js';
import { redactAddresses } from './redact.js';

const { postings, complete } = readFixture(hackernews, import.meta.dirname, 'thread.json');

it('takes only comments right below the thread that still have a text', () => {
  expect(complete).toBe(true);
  expect(postings.map(({ externalId }) => externalId)).toEqual(['901', '904', '905']);
});

it('reads the usual first line', () => {
  expect(postings[0]).toMatchObject({
    title: 'AI Engineer',
    company: 'Acme Labs',
    url: 'https://news.ycombinator.com/item?id=901',
    locations: [{ text: 'Oslo, Norway' }],
    workplace: 'REMOTE (EU) or ONSITE',
    employment: ['Full-time'],
    pay: [{ min: null, max: null, text: '$120k-150k' }],
    datePosted: { iso: '2026-10-01T15:01:00.000Z' },
  });
});

it('reads lines that name their field', () => {
  expect(postings[1]).toMatchObject({
    title: 'Backend Developer',
    company: 'Acme Bikes',
    locations: [{ text: 'Ghent' }],
    workplace: 'Remote: no',
    pay: [{ text: '€4000 a month' }],
  });
});

it('claims no company where a comment names none', () => {
  expect(postings[2]).toMatchObject({
    title: 'We are looking for someone who likes maps.',
    company: null,
  });
});

it('asks for the newest thread that is about hiring', () => {
  const { next } = readFixture(hackernews, import.meta.dirname, 'threads.json');
  expect(next).toEqual([
    { request: { url: 'https://hn.algolia.com/api/v1/items/900' }, postingId: null },
  ]);
});

it.each([
  'jo@acme.example',
  'jo.van-der.meer+jobs@mail.acme.example',
  'jo [at] acme.example',
  'jo (at) acme (dot) example',
  'jo at acme dot com',
  'jo&#64;acme.example',
])('redacts %s', (address) => {
  expect(redactAddresses(`Write to ${address} today`)).toBe('Write to [e-mail address] today');
});

it('leaves words with "at" alone', () => {
  const text = 'Work at Acme: React @ scale, 5 days at home (or at sea).';
  expect(redactAddresses(text)).toBe(text);
});
