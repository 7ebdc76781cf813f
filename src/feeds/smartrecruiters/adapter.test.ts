import { expect, it } from 'vitest';
import { readFixture, readText } from '../feed.suite.js';
import { smartrecruiters } from './adapter.js';

const LIST = 'https://api.smartrecruiters.com/v1/companies/acme/postings';

it('asks for each posting of a list, and for the next page', () => {
  const { next } = readFixture(smartrecruiters, import.meta.dirname, 'list.json');
  expect(next).toEqual([
    { request: { url: `${LIST}/744001` }, postingId: '744001' },
    { request: { url: `${LIST}?limit=100&offset=100` }, postingId: null },
  ]);
});

it('reads a posting whole, with the headings of its sections', () => {
  const { postings, next } = readFixture(smartrecruiters, import.meta.dirname, 'posting.json');
  expect(next).toEqual([]);
  expect(postings).toMatchObject([
    {
      externalId: '744001',
      company: 'Acme Foods',
      url: 'https://jobs.smartrecruiters.com/Acme/744001-data-engineer',
      locations: [{ text: 'Lyon, ARA, France', locality: 'Lyon', country: 'fr' }],
      workplace: 'hybrid',
      employment: ['Full-time'],
      description: {
        text: '<h3>Who we are</h3>\n<p>Bakers.</p>\n<h3>The work</h3>\n<p>Move grain data.</p>\n<h3>You know</h3>\n<p>SQL</p>',
      },
    },
  ]);
});

it('does not take an empty list for a board whose postings are all gone', () => {
  expect(readText(smartrecruiters, '{"totalFound":0,"content":[]}').complete).toBe(false);
});
