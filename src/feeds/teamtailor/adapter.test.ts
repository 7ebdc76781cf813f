import { expect, it } from 'vitest';
import { readFixture, readText } from '../feed.suite.js';
import { teamtailor } from './adapter.js';

it('reads items with their places', () => {
  const { postings, complete } = readFixture(teamtailor, import.meta.dirname, 'jobs.xml');
  expect(complete).toBe(true);
  expect(postings).toMatchObject([
    {
      externalId: 'g-701',
      title: 'Analytics Engineer',
      url: 'https://acme.teamtailor.com/jobs/701-analytics-engineer',
      locations: [{ text: 'Åre, Sweden' }, { text: 'Home' }],
      workplace: 'hybrid',
      department: 'Data',
      datePosted: { iso: '2026-06-19T12:02:45+01:00' },
      description: { text: '<p>Model snow &amp; sales.</p>' },
    },
    { externalId: 'g-700', locations: [], workplace: null },
  ]);
});

it('does not count a full page as the whole board', () => {
  const items = Array.from(
    { length: 100 },
    (_, id) => `<item><title>A</title><guid>${id}</guid></item>`,
  );
  const { postings, complete } = readText(
    teamtailor,
    `<rss><channel>${items.join('')}</channel></rss>`,
  );
  expect([postings.length, complete]).toEqual([100, false]);
});
