import { expect, it } from 'vitest';
import { readFixture, readText } from '../feed.suite.js';
import { toPayload } from '../payload.js';
import { json } from './adapter.js';

it('reads a list by the usual names of its fields', () => {
  const { postings } = readFixture(json, import.meta.dirname, 'listings.json');
  expect(postings).toMatchObject([
    {
      externalId: 'l-1',
      company: 'Acme',
      url: 'https://jobs.example.com/l-1',
      locations: [{ text: 'Texas' }, { text: 'Remote' }],
      datePosted: { stated: '1763766945', iso: '2025-11-21T23:15:45.000Z' },
    },
  ]);
});

it('reads one record, and a list under a name', () => {
  const record = { title: 'Analyst', description: 'Count.' };
  expect(readText(json, JSON.stringify(record)).postings).toHaveLength(1);
  expect(readText(json, JSON.stringify({ results: [record, record] })).postings).toHaveLength(2);
});

it('reads by a column map', () => {
  const payload = toPayload(JSON.stringify([{ key: 7, Rolle: 'Analyst', Inhalt: 'Count.' }]), null);
  const columns = { id: 'key', title: 'Rolle', text: 'Inhalt' };
  const { postings } = json.read(payload, { board: 'f', company: null, columns, firstLine: 1 });
  expect(postings).toMatchObject([
    { externalId: '7', title: 'Analyst', description: { text: 'Count.' } },
  ]);
});
