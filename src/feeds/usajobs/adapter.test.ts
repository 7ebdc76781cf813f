import { expect, it } from 'vitest';
import { readFixture } from '../feed.suite.js';
import { usajobs } from './adapter.js';

it('reads what the published form describes', () => {
  const { postings, complete } = readFixture(usajobs, import.meta.dirname, 'search.json');
  expect(complete).toBe(true);
  expect(postings).toMatchObject([
    {
      externalId: '600',
      title: 'Data Scientist',
      company: 'Bureau of Weather',
      locations: [{ text: 'Boise, Idaho' }],
      employment: ['Full-time'],
      datePosted: { iso: '2026-11-01T00:00:00.0000' },
      pay: [{ min: 80_000, max: 99_000, currency: 'USD', period: 'year' }],
      description: {
        text: '<p>Count clouds.</p>\n<h3>Duties</h3>\n<ul><li>Look up.</li>\n<li>Write down.</li></ul>\n<h3>Qualifications</h3>\n<p>A degree &lt; or &gt; experience.</p>',
      },
    },
  ]);
});

it('names the variables that hold its key and writes none into the request', () => {
  expect(usajobs.request('data')).toEqual({
    url: 'https://data.usajobs.gov/api/Search?Keyword=data&ResultsPerPage=250&Page=1',
    secretHeaders: {
      'User-Agent': 'ROLESCOPE_USAJOBS_EMAIL',
      'Authorization-Key': 'ROLESCOPE_USAJOBS_KEY',
    },
  });
});
