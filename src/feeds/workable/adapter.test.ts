import { expect, it } from 'vitest';
import { readFixture } from '../feed.suite.js';
import { workable } from './adapter.js';

it('reads the widget, whose employer is named once', () => {
  const { postings, complete } = readFixture(workable, import.meta.dirname, 'widget.json');
  expect(complete).toBe(true);
  expect(postings).toMatchObject([
    {
      externalId: 'AB12CD',
      title: 'Prompt Engineer',
      company: 'Acme Mills',
      locations: [{ text: 'Athens, Attica, Greece' }],
      workplace: 'remote',
      employment: ['Full-time'],
      datePosted: { iso: '2026-08-15' },
      description: { text: '<p>Write and test prompts.</p>' },
    },
  ]);
});

it('reads a saved list of its own pages, which has no texts', () => {
  const { postings } = readFixture(workable, import.meta.dirname, 'list.json');
  expect(postings).toMatchObject([
    {
      externalId: 'EF34',
      url: 'https://apply.workable.com/acme/j/EF34/',
      locations: [{ text: 'Spain' }],
      department: 'Labs',
      description: { text: '' },
    },
  ]);
});
