import { describe, expect, it } from 'vitest';
import { checkJobPosting } from './check-job-posting.js';
import type { JsonObject } from './job-posting-fields.js';
import { toJobPosting } from './job-posting-json-ld.js';
import { publicListing } from './test-listing.js';

const good = toJobPosting(publicListing());
const today = '2026-11-21';
const codes = (posting: JsonObject): string =>
  checkJobPosting(posting, { today })
    .map(({ code }) => code)
    .join(' ');
const place = (address: JsonObject): JsonObject => ({
  jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', ...address } },
});
const pay = (value: JsonObject, currency = 'EUR'): JsonObject => ({
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency,
    value: { '@type': 'QuantitativeValue', ...value },
  },
});

describe('the rules of Google', () => {
  it.each<[string, JsonObject, string]>([
    ['nothing', {}, ''],
    ['another kind', { '@type': 'Job' }, 'kind'],
    ['another vocabulary', { '@context': 'https://jobs.example' }, 'kind'],
    ['no title', { title: ' ' }, 'title'],
    ['no description', { description: undefined }, 'description'],
    ['a description of tags alone', { description: '<p> </p>' }, 'description'],
    [
      'the title again',
      { description: `<p>${good['title'] as string}</p>` },
      'description-is-title',
    ],
    ['one long line', { description: 'You build things.' }, 'description-markup'],
    ['no employer', { hiringOrganization: { name: '' } }, 'employer'],
    ['no day', { datePosted: undefined }, 'date-posted'],
    ['a day of another calendar', { datePosted: '02.11.2026' }, 'date-posted'],
    ['a day to come', { datePosted: '2027-01-01' }, 'posted-later'],
    ['no end', { validThrough: undefined }, 'valid-through'],
    ['an end in words', { validThrough: 'Christmas' }, 'valid-through-date'],
    ['an end that has passed', { validThrough: '2026-11-20' }, 'expired'],
    ['an end today', { validThrough: '2026-11-21T23:59:59Z' }, ''],
    ['no place', { jobLocation: undefined }, 'place'],
    ['a place without a country', place({ addressLocality: 'Berlin' }), 'country'],
    ['a place that is a country', place({ addressCountry: 'DE' }), 'town'],
    ['a region', place({ addressCountry: 'DE', addressRegion: 'Hesse' }), ''],
    [
      'remote from nowhere',
      { jobLocation: undefined, jobLocationType: 'TELECOMMUTE' },
      'remote-from',
    ],
    [
      'remote from a country',
      {
        jobLocation: undefined,
        jobLocationType: 'TELECOMMUTE',
        applicantLocationRequirements: { '@type': 'Country', name: 'DE' },
      },
      '',
    ],
    [
      'remote from a country without a name',
      {
        jobLocation: undefined,
        jobLocationType: 'TELECOMMUTE',
        applicantLocationRequirements: [{ '@type': 'Country' }],
      },
      'remote-from-name',
    ],
    ['a location type of its own', { jobLocationType: 'HYBRID' }, 'location-type'],
    ['no employment', { employmentType: undefined }, 'employment'],
    ['employment in other words', { employmentType: ['full-time'] }, 'employment-type'],
    ['two kinds of employment', { employmentType: ['INTERN', 'PART_TIME'] }, ''],
    ['no pay', { baseSalary: undefined }, 'pay'],
    ['pay as a number', { baseSalary: 50_000 }, 'pay-shape'],
    ['a currency in signs', pay({ value: 9, unitText: 'HOUR' }, '€'), 'pay-currency'],
    ['pay by the fortnight', pay({ value: 9, unitText: 'FORTNIGHT' }), 'pay-unit'],
    ['pay of nothing', pay({ unitText: 'HOUR' }), 'pay-amount'],
    ['pay of zero', pay({ value: 0, unitText: 'HOUR' }), 'pay-amount'],
    ['pay in words', pay({ value: '9', unitText: 'HOUR' }), 'pay-amount'],
    ['only the least', pay({ minValue: 9, unitText: 'HOUR' }), 'pay-amount'],
    [
      'one amount and a range',
      pay({ value: 9, minValue: 1, maxValue: 2, unitText: 'HOUR' }),
      'pay-amount',
    ],
    [
      'a range the wrong way round',
      pay({ minValue: 9, maxValue: 8, unitText: 'DAY' }),
      'pay-order',
    ],
    ['no identifier', { identifier: undefined }, 'identifier'],
    ['no word on applying', { directApply: undefined }, 'direct-apply'],
  ])('find %s', (_what, changes, expected) => {
    expect(codes({ ...good, ...changes })).toBe(expected);
  });

  it.each<[string, string]>([
    ['AI engineer', ''],
    ['Senior C++ / C# developer (AI)', ''],
    ['NLP engineer II', ''],
    ['ISO27001 auditor', ''],
    ['Head of MLOps, 3D vision', ''],
    ['AI engineer REQ-10423', 'title-code'],
    ['AI engineer #4711', 'title-code'],
    ['AI engineer (Job ID 88211)', 'title-code'],
    ['AI engineer $120k', 'title-pay'],
    ['Data scientist, 90k', 'title-pay'],
    ['Annotator 18 EUR', 'title-pay'],
    ['Annotator 18/hour', 'title-pay'],
    ['Intern summer 2027', 'title-date'],
    ['Intern 1.2.2027', 'title-date'],
    ['AI engineer – apply now', 'title-call'],
    ['AI engineer!!!', 'title-call'],
    ['Engineers needed', 'title-call'],
    ['SENIOR ENGINEER', 'title-capitals'],
    ['AI engineer in Hamburg', 'title-place'],
    ['AI engineer at Hafenlicht GmbH', 'title-employer'],
  ])('read the title %j', (title, expected) => {
    expect(codes({ ...good, title })).toBe(expected);
  });
});
