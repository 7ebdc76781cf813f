import { describe, expect, it } from 'vitest';
import { extractWorkplace } from './extract-workplace.js';
import { inputOf } from './test-input.js';

describe('the workplace in the body', () => {
  it.each([
    ['This is a fully remote position.', 'remote'],
    ['Location: Remote', 'remote'],
    ['You can work from anywhere.', 'remote'],
    ['We are a remote-first company.', 'remote'],
    ['This role is hybrid, based in our Lyon office.', 'hybrid'],
    ['We meet in the office 3 days a week.', 'hybrid'],
    ['You work from our offices on Mondays and Thursdays.', 'hybrid'],
    ['This is an on-site role in our Oslo office, five days a week.', 'onsite'],
    ['Work mode: onsite', 'onsite'],
    ['The duties are performed on site, Monday to Friday.', 'onsite'],
    ['Oporto, Portugal (onsite from day 1)', 'onsite'],
    ['Employment type: full-time and on-site', 'onsite'],
    ['You will work in our lab in Malmö.', 'onsite'],
    ['Work location: on campus, Science Hall', 'onsite'],
    ['Two or three days a week in our Turin studio.', 'hybrid'],
    ["We're together in Aarhus on Mondays and Wednesdays.", 'hybrid'],
    ['Most of us are in on Wednesdays and Thursdays.', 'hybrid'],
    ['Du hast drei Tage mobiles Arbeiten.', 'hybrid'],
    ['Je werkt drie dagen per week op kantoor.', 'hybrid'],
    ['This position is not remote.', 'onsite'],
    ['Remote work is not possible.', 'onsite'],
    ['Remote is not an option for this role.', 'onsite'],
    ['Remote work is possible.', 'remote'],
    ['Work Remotely:\nNo', 'onsite'],
    [
      'The role is fully remote. Flexible hours and hybrid working (3 days/week in office).',
      'hybrid',
    ],
  ])('reads %j as %s', (text, expected) => {
    expect(extractWorkplace(inputOf(text)).value).toBe(expected);
  });

  it.each([
    'You know remote sensing and hybrid cloud.',
    'You lead remote teams of analysts.',
    'We have an on-site gym and on-site meals.',
    'You get a remote work stipend.',
    'If this position is listed as remote or hybrid, you travel at times.',
    'You build hybrid search over documents.',
    'You will live in Lisbon.',
    'Many of our positions are performed on-site.',
    "We're in stand-ups on Mondays and Thursdays.",
    'You work with robots that our lab designed.',
    'You work in our lab for some days.',
    'We hire on campus every autumn.',
    'Du arbeitest drei Tage pro Woche mit Kunden.',
  ])('leaves %j open', (text) => {
    expect(extractWorkplace(inputOf(text)).value).toBe('unspecified');
  });
});

describe('the workplace in the fields', () => {
  it.each([
    ['REMOTE (US)', 'remote'],
    ['Lima (Hybrid)', 'hybrid'],
    ['Boston, MA (onsite)', 'onsite'],
    ['Anywhere in the World', 'remote'],
    ['Dublin Office', 'onsite'],
    ['Dublin', 'unspecified'],
  ])('reads %j as %s', (location, expected) => {
    expect(extractWorkplace(inputOf('', undefined, location)).value).toBe(expected);
  });

  it('cites the field', () => {
    expect(extractWorkplace(inputOf('', 'Analyst (Remote)')).evidence).toEqual([
      { field: 'title', start: 9, end: 15, text: 'Remote' },
    ]);
  });

  it('outweighs the body', () => {
    const text = 'We offer a hybrid work model.';
    expect(extractWorkplace(inputOf(text, undefined, 'Remote')).value).toBe('remote');
  });

  it('gives way to the body where it only names an office', () => {
    const text = 'We offer a hybrid work model.';
    expect(extractWorkplace(inputOf(text, undefined, 'Dublin Office')).value).toBe('hybrid');
  });
});
