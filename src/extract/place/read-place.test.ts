import { describe, expect, it } from 'vitest';
import { placeKey, readPlace } from './read-place.js';

const cases: readonly (readonly [string, string | null, string | null])[] = [
  ['San Francisco, CA', 'US', 'US-CA'],
  ['Denver, CO - US', 'US', 'US-CO'],
  ['USA - Lehi UT', 'US', 'US-UT'],
  ['Austin TX', 'US', 'US-TX'],
  ['New York', 'US', 'US-NY'],
  ['New York, New York, United States', 'US', 'US-NY'],
  ['Washington, D.C.', 'US', 'US-DC'],
  ['Washington', 'US', null],
  ['Dublin, OH', 'US', 'US-OH'],
  ['Dublin - IE', 'IE', null],
  ['Berlin, DE', 'DE', null],
  ['Dover, DE, USA', 'US', 'US-DE'],
  ['Tel Aviv - IL', 'IL', null],
  ['Chicago, IL', 'US', 'US-IL'],
  ['Lebanon, NH', 'US', 'US-NH'],
  ['Cambridge, MA', 'US', 'US-MA'],
  ['Cambridge', null, null],
  ['Birmingham, Alabama', 'US', 'US-AL'],
  ['Naples, Italy', 'IT', null],
  ['Toronto, ON, Canada', 'CA', null],
  ['São Paulo', 'BR', null],
  ['Pune, IND', 'IN', null],
  ['GBR', 'GB', null],
  ['Mapbox Minsk', 'BY', null],
  ['Georgia', null, null],
  ['Atlanta, Georgia', 'US', 'US-GA'],
  ['North America', null, null],
  ['New Mexico', 'US', 'US-NM'],
  ['Mexico, Mexico City', 'MX', null],
  ['South Korea - Remote', 'KR', null],
  ['Remote (United States | Canada)', null, null],
  ['San Francisco or New York', 'US', null],
  ['SF, Berlin (Remote)', null, null],
  ['San Francisco (CA),  Denver (CO)', 'US', null],
  ['ONSITE OR REMOTE', null, null],
  ['HYBRID IN BERLIN', 'DE', null],
  ['Remote, US', 'US', null],
  ['let us talk', null, null],
  ["'s-Hertogenbosch", 'NL', null],
  ['Santiago de los Caballeros, Dominican Republic', 'DO', null],
  ['EMEA', null, null],
  ['', null, null],
];

describe('a place', () => {
  it.each(cases)('%j lies in %s, %s', (location, country, region) => {
    expect(readPlace(location)).toMatchObject({ country, region });
  });

  it.each([
    ['Remote (UK)', true],
    ['Anywhere in the World', true],
    ['Paris office', false],
  ])('%j is remote: %s', (location, remote) => {
    expect(readPlace(location).remote).toBe(remote);
  });

  it('goes to its country before it goes to "remote"', () => {
    expect(placeKey(readPlace('Remote - Spain'), true)).toBe('ES');
    expect(placeKey(readPlace('Worldwide'), false)).toBe('remote');
    expect(placeKey(readPlace('HQ'), true)).toBe('remote');
    expect(placeKey(readPlace('HQ'), false)).toBeNull();
  });

  it('takes a long string without ado', () => {
    expect(readPlace('Austin, TX '.repeat(100_000)).region).toBe('US-TX');
  });
});
