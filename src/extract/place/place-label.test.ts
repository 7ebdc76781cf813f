import { describe, expect, it } from 'vitest';
import { findPlaceKey, placeLabel, placeNames } from './place-label.js';

describe('a place that is asked for', () => {
  it.each([
    ['de', 'DE'],
    ['CA', 'CA'],
    ['uk', 'GB'],
    ['usa', 'US'],
    ['us-ca', 'US-CA'],
    ['us-zz', null],
    ['California', 'US-CA'],
    ['San Francisco', 'US-CA'],
    ['nyc', 'US-NY'],
    ['Austin, TX', 'US-TX'],
    ['the Netherlands', 'NL'],
    ['berlin', 'DE'],
    ['Remote', 'remote'],
    ['Europe', null],
    ['Atlantis', null],
    ['', null],
  ])('as %j is %s', (asked, key) => {
    expect(findPlaceKey(asked)).toBe(key);
  });

  it('is found by each of the names we propose, but for one that is a state and a country', () => {
    const lost = placeNames().filter((name) => findPlaceKey(name) === null);
    expect([...new Set(lost)]).toEqual(['Georgia']);
  });

  it.each([
    ['GB', 'United Kingdom'],
    ['US-NY', 'New York'],
    ['remote', 'remote, country not stated'],
    ['XX', 'XX'],
  ])('%s is called %s', (key, label) => {
    expect(placeLabel(key)).toBe(label);
  });
});
