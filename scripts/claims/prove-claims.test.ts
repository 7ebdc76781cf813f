import { expect, it } from 'vitest';
import type { Claim } from '../../src/domain/claim.js';
import { proveClaims } from './prove-claims.js';

const known = {
  roles: new Set(['ai-engineer']),
  guides: new Set(['guide-0']),
  signals: new Set(['cloud']),
  skills: [],
};
const good: Claim = {
  ...{ id: 'g0-x', guide: 'guide-0', place: 'p', roles: ['ai-engineer'], aspect: 'tools' },
  ...{ claim: 'c', year: null, contradicts: [] },
  check: { is: 'share', role: 'ai-engineer', of: { signal: 'cloud' }, at: 'most' },
};

it.each<[string, Partial<Claim>]>([
  ['the id begins with another guide', { id: 'g1-x' }],
  ['the guide "guide-9" does not exist', { id: 'g9-x', guide: 'guide-9' }],
  ['the role "chef" does not exist', { roles: ['chef'] }],
  ['contradicts "g0-y", which is no other claim', { contradicts: ['g0-y'] }],
  [
    'the signal "rain" does not exist',
    { check: { is: 'share', role: 'ai-engineer', of: { signal: 'rain' }, at: 'most' } },
  ],
  [
    'the skill "rust" is not in the lexicon',
    { check: { is: 'share', role: 'ai-engineer', of: { skill: 'rust' }, at: 'most' } },
  ],
  ['the check needs min and max', { check: { is: 'pay-range', role: 'ai-engineer' } }],
  ['the range runs backwards', { min: 2, max: 1, unit: 'years' }],
  ['a value needs a unit', { value: 2 }],
  ['a claim has no full stop at its end', { claim: 'c.' }],
])('says that %s', (message, change) => {
  const found = proveClaims([{ file: 'f', claim: { ...good, ...change } }], known);
  expect(found.map((problem) => problem.message)).toEqual([message]);
});

it('says that an id is taken', () => {
  const twice = { file: 'f', claim: good };
  expect(proveClaims([twice, twice], known)).toEqual([
    { file: 'f', entry: 'g0-x', message: 'the id is taken' },
  ]);
});
