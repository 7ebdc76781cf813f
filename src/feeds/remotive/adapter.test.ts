import { expect, it } from 'vitest';
import { readFixture } from '../feed.suite.js';
import { remotive } from './adapter.js';

it('keeps pay and place in the words of the feed', () => {
  const { postings } = readFixture(remotive, import.meta.dirname, 'jobs.json');
  expect(postings).toMatchObject([
    {
      externalId: '2001',
      company: 'Acme',
      locations: [{ text: 'Brazil, Chile' }],
      employment: ['contract'],
      datePosted: { iso: '2026-08-21T05:54:39' },
      pay: [{ min: null, max: null, text: '$30/hour' }],
    },
  ]);
});
