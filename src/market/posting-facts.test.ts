import { describe, expect, it } from 'vitest';
import type { Analysis } from '../domain/analysis.js';
import { toPostingFacts } from './posting-facts.js';

/** As much of an analysis as the facts come from. */
const analysis = {
  id: 'one',
  roles: [
    { role: 'ai-engineer', share: 0.7, evidence: [] },
    { role: 'software-engineer', share: 0.3, evidence: [] },
  ],
  abstained: null,
  title: { text: 'AI Engineer', role: 'ai-engineer' },
  mismatch: false,
  seniority: { value: 'senior', evidence: [] },
  experience: { minYears: 5, evidence: [] },
  education: { minimum: 'bachelor', evidence: [] },
  workplace: { value: 'remote', evidence: [] },
  employment: { value: 'full-time', evidence: [] },
  location: { value: 'Denver, CO', evidence: [] },
  pay: [
    {
      ...{ min: 150, max: 170, currency: 'USD', period: 'hour', basis: 'base' },
      annualised: { min: 312_000, max: 353_600, rule: 'hour x 2080' },
      ...{ start: 0, end: 4, text: '$150' },
    },
  ],
  skills: [
    {
      ...{ skill: 'python', label: 'Python', kind: 'language', level: 'required' },
      mentions: [{ start: 0, end: 6, text: 'Python', section: 'responsibilities' }],
    },
  ],
  soft: [],
} as unknown as Analysis;
const metadata = { source: 'board', month: '2026-02' };

describe('the facts of a posting', () => {
  it('are taken from its analysis, without its text', () => {
    expect(toPostingFacts(analysis, metadata)).toEqual({
      ...{ id: 'one', source: 'board', month: '2026-02', role: 'ai-engineer' },
      shares: [
        { role: 'ai-engineer', share: 0.7 },
        { role: 'software-engineer', share: 0.3 },
      ],
      ...{
        titleRole: 'ai-engineer',
        mismatch: false,
        level: 'senior',
        place: 'US',
        region: 'US-CO',
      },
      ...{ minYears: 5, education: 'bachelor', workplace: 'remote', employment: 'full-time' },
      pay: { currency: 'USD', low: 312_000, high: 353_600 },
      skills: [{ skill: 'python', level: 'required' }],
      ...{ statesPlace: true, statesDuties: true },
    });
  });

  it('take pay from the source’s own fields first', () => {
    const pay = { currency: 'USD', low: 100_000, high: 120_000 };
    expect(toPostingFacts(analysis, { ...metadata, pay }).pay).toEqual(pay);
  });

  it('claim no role where the engine abstains', () => {
    const facts = toPostingFacts({ ...analysis, abstained: 'too-short' }, metadata);
    expect([facts.role, facts.shares]).toEqual([null, []]);
  });

  it.each([
    [null, undefined, 'remote'],
    [null, 'NL', 'NL'],
    ['Remote', 'NL', 'remote'],
    ['Berlin', 'NL', 'DE'],
  ])('of a place written %j in a source about %j lie in %j', (value, country, place) => {
    const facts = toPostingFacts(
      { ...analysis, location: { value, evidence: [] } },
      { ...metadata, ...(country === undefined ? {} : { country }) },
    );
    expect(facts.place).toBe(place);
  });
});
