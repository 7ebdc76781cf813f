import { expect, it } from 'vitest';
import { readFixture, readText } from '../feed.suite.js';
import { personio } from './adapter.js';

it('reads positions with all their offices and texts', () => {
  const { postings, complete } = readFixture(personio, import.meta.dirname, 'positions.xml');
  expect(complete).toBe(true);
  expect(postings).toMatchObject([
    {
      externalId: '31',
      title: 'Data Scientist',
      company: 'Acme Bahn GmbH',
      url: 'https://acme.jobs.personio.de/job/31',
      locations: [{ text: 'Köln' }, { text: 'Bonn' }, { text: 'Remote' }],
      department: 'Data & AI',
      employment: ['permanent', 'full-time'],
      datePosted: { iso: '2026-06-01T09:00:00+02:00' },
      description: {
        text: '<h3>Your work</h3>\n<p>Predict delays &amp; detours.</p>\n<h3>You &amp; us</h3>\n<ul><li>R or Python</li></ul>',
      },
    },
    { externalId: '32', company: 'acme', description: { text: '' } },
  ]);
});

it('keeps the source of each position', () => {
  const { postings } = readFixture(personio, import.meta.dirname, 'positions.xml');
  expect(postings[1]?.raw).toMatch(/^<position>\s+<id>32<\/id>[\s\S]*<\/position>$/);
});

it('says that an unknown board answers with a page', () => {
  const { problems } = readText(personio, '<!DOCTYPE html><html><title>Not found</title></html>');
  expect(problems).toEqual([
    { code: 'not-xml', message: 'expected XML from Personio, found an HTML page' },
  ]);
});
