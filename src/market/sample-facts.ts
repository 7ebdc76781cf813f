import type { PostingFacts } from './posting-facts.js';

/** A posting made up for tests: a data scientist in the United States that states nothing else. */
export function sampleFacts(given: Partial<PostingFacts> = {}): PostingFacts {
  const role = given.role === undefined ? 'data-scientist' : given.role;
  return {
    id: 'sample',
    source: 'sample',
    month: '2026-01',
    role,
    shares: role === null ? [] : [{ role, share: 1 }],
    titleRole: role,
    mismatch: false,
    level: 'mid',
    place: 'US',
    region: null,
    minYears: null,
    education: 'unspecified',
    workplace: 'unspecified',
    employment: 'unspecified',
    pay: null,
    skills: [],
    statesPlace: true,
    statesDuties: true,
    ...given,
  };
}
