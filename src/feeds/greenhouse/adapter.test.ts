import { expect, it } from 'vitest';
import { readFixture, readText } from '../feed.suite.js';
import { greenhouse } from './adapter.js';

it('reads a board, its escaped text and its pay in cents', () => {
  const { postings, complete } = readFixture(greenhouse, import.meta.dirname, 'board.json');
  expect(complete).toBe(true);
  expect(postings).toMatchObject([
    {
      externalId: '4001',
      title: 'Research & Data Engineer',
      company: 'Acme Robotics',
      url: 'https://job-boards.greenhouse.io/acme/jobs/4001',
      locations: [{ text: 'Lisbon or remote in Portugal' }],
      department: 'Data',
      datePosted: { iso: '2026-09-28T08:00:00-04:00' },
      dateUpdated: { iso: '2026-10-02T09:30:00-04:00' },
      validThrough: { iso: '2026-12-31' },
      description: {
        text: '<h2>The work</h2><p>Build pipelines that feed our arms &amp; grippers.</p>',
        format: 'html',
      },
      pay: [{ min: 60_000, max: 75_000.5, currency: 'EUR', period: null, label: 'Portugal' }],
    },
  ]);
});

it('takes a form without a job behind it for no posting', () => {
  const { postings } = readFixture(greenhouse, import.meta.dirname, 'board.json');
  expect(postings.map(({ externalId }) => externalId)).not.toContain('4002');
});

it('is not complete where the board says that it has more', () => {
  const reading = readText(greenhouse, '{"jobs":[],"meta":{"total":3}}');
  expect(reading.complete).toBe(false);
});
