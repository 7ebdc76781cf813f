import { expect, it } from 'vitest';
import { readFixture, readText } from '../feed.suite.js';
import { ashby } from './adapter.js';

const { postings, complete } = readFixture(ashby, import.meta.dirname, 'board.json');

it('leaves out what is not listed', () => {
  expect(complete).toBe(true);
  expect(postings.map(({ externalId }) => externalId)).toEqual(['aa-1', 'aa-3']);
});

it('reads places, workplace and one pay range a tier', () => {
  expect(postings[0]).toMatchObject({
    title: 'AI Engineer',
    company: 'acme',
    department: 'Product',
    locations: [
      { text: 'Berlin', locality: 'Berlin', country: 'Germany' },
      { text: 'Vienna', locality: null, country: 'Austria' },
    ],
    workplace: 'Hybrid',
    employment: ['FullTime'],
    datePosted: { iso: '2026-10-01T10:00:00.000+00:00' },
    description: { text: '<p>Build agents that book meetings.</p>', format: 'html' },
    pay: [
      { min: 70_000, max: 90_000, currency: 'EUR', period: 'year', label: 'Germany' },
      { min: 60, max: 60, currency: 'EUR', period: 'hour', label: 'Contractors' },
    ],
  });
});

it('takes the remote flag where the workplace is not stated', () => {
  expect(postings[1]).toMatchObject({ workplace: 'Remote', pay: [] });
});

it('does not take an empty board for one whose postings are all gone', () => {
  expect(readText(ashby, '{"apiVersion":"1","jobs":[]}')).toEqual({
    postings: [],
    problems: [],
    next: [],
    complete: false,
  });
});
