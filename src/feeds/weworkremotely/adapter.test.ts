import { expect, it } from 'vitest';
import { readFixture } from '../feed.suite.js';
import { weworkremotely } from './adapter.js';

it('takes company and title apart at the first colon, and no seat of the employer for a place', () => {
  const { postings } = readFixture(weworkremotely, import.meta.dirname, 'jobs.xml');
  expect(postings).toMatchObject([
    {
      title: 'Labs: ML Engineer',
      company: 'Acme',
      locations: [{ text: 'Europe Only' }],
      workplace: 'Remote',
      employment: ['Contract'],
      datePosted: { iso: '2026-03-27T20:20:27+00:00' },
      validThrough: { iso: '2026-04-26T20:20:27+00:00' },
    },
  ]);
});
