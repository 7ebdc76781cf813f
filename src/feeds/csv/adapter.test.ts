import { expect, it } from 'vitest';
import { readFixture, readText } from '../feed.suite.js';
import { toPayload } from '../payload.js';
import { csv } from './adapter.js';

it('reads a table with quotes and line breaks in its cells', () => {
  const { postings, complete } = readFixture(csv, import.meta.dirname, 'postings.csv');
  expect(complete).toBe(true);
  expect(postings).toMatchObject([
    {
      externalId: 'c-1',
      title: 'Data Engineer, Senior',
      locations: [{ text: 'Turin, Italy' }],
      description: { text: 'Move data.\nKeep it clean.' },
      pay: [{ min: 50_000, max: 60_000, currency: 'EUR', period: 'year' }],
    },
    { externalId: 'c-2', company: null, description: { text: 'Say "hi" to numbers.' }, pay: [] },
  ]);
});

it.each([';', '\t', '|'])('finds out that the columns are parted by %j', (mark) => {
  const text = `id${mark}title${mark}text\n1${mark}Analyst${mark}Count, and count.\n`;
  expect(readText(csv, text).postings).toMatchObject([{ title: 'Analyst' }]);
});

it('reads by a column map', () => {
  const columns = { title: 'Stelle', text: 'Inhalt' };
  const payload = toPayload('Stelle;Inhalt\nAnalyst;Zählen\n', null);
  const { postings } = csv.read(payload, { board: 'f', company: null, columns, firstLine: 1 });
  expect(postings).toMatchObject([{ title: 'Analyst', description: { text: 'Zählen' } }]);
});

it('says which columns there are where it knows none', () => {
  expect(readText(csv, 'a,b\n1,2\n').problems).toEqual([
    {
      code: 'no-columns',
      message:
        'no column is known to hold a title and a text; the columns are "a", "b". Say which is which with a column map',
    },
  ]);
});
