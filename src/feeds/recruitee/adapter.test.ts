import { expect, it } from 'vitest';
import { readFixture } from '../feed.suite.js';
import { recruitee } from './adapter.js';

it('reads offers, whose pay is written as text, and no drafts', () => {
  const { postings, complete } = readFixture(recruitee, import.meta.dirname, 'offers.json');
  expect(complete).toBe(true);
  expect(postings).toHaveLength(1);
  expect(postings[0]).toMatchObject({
    externalId: '77',
    company: 'Acme Gardens',
    locations: [{ text: 'Utrecht, Netherlands', region: 'Utrecht' }],
    workplace: 'hybrid',
    employment: ['fulltime_permanent'],
    datePosted: { stated: '2026-08-05 10:10:39 UTC', iso: '2026-08-05T10:10:39Z' },
    validThrough: null,
    description: { text: '<p>Count tulips.</p>\n<p>Love of spreadsheets.</p>' },
    pay: [{ min: 42_000, max: 50_000.5, currency: 'EUR', period: 'year' }],
  });
});
