import { describe, expect, it } from 'vitest';
import type { LintInput } from '../rule.js';
import { regionsOf } from './regions.js';

/** All that the reading looks at. */
function inputAt(location: string): LintInput {
  return { location, analysis: { location: { evidence: [] } } } as unknown as LintInput;
}

describe('regionsOf reads the regions that a place lies in', () => {
  it.each([
    ['Denver, CO', ['US', 'US-CO']],
    ['New York City', ['US', 'US-NY', 'US-NY NYC']],
    ['San Francisco or New York', ['US', 'US-CA', 'US-NY']],
    ['Austin, TX; Boston, MA', ['US', 'US-TX', 'US-MA']],
    ['Columbus, OH', ['US', 'US-OH', 'US-OH Columbus']],
    ['Maryland Heights, MO', ['US', 'US-MO']],
    ['Virginia Beach, VA 23450', ['US', 'US-VA']],
    ['Columbus, GA', ['US', 'US-GA']],
    ['Remote, US', ['US']],
    ['Berlin', ['DE', 'EU']],
    ['Berlin, Paris', ['DE', 'EU', 'FR']],
    ['Bogotá, CO', ['CO']],
    ['Perth, WA, Australia', ['AU']],
    ['London', ['GB']],
    ['', []],
    ['Headquarters', []],
  ])('%s', (location, regions) => {
    expect([...regionsOf(inputAt(location)).keys()]).toEqual(regions);
  });

  it('points at the part of a list that names the region', () => {
    const place = regionsOf(inputAt('Austin, TX or Denver, CO')).get('US-CO');
    expect(place).toEqual({ field: 'location', start: 14, end: 24 });
  });
});
