import type { CheckedClaim } from '@rolescope/domain/verdict.js';
import { describe, expect, it } from 'vitest';
import { readClaimsSearch } from './claims-search.js';
import { filterClaims } from './filter-claims.js';

const claim = (id: string, guide: string, verdict: string, roles: string[], text: string) =>
  ({
    claim: { id, guide, roles, claim: text },
    verdict,
    reason: '',
    parts: [],
  }) as unknown as CheckedClaim;

const claims = [
  claim('a', 'guide-0', 'supported', ['ai-engineer'], 'AI engineers write Python'),
  claim('b', 'guide-1', 'contradicted', ['data-scientist'], 'Data scientists earn more'),
  claim('c', 'guide-1', 'supported', ['ai-engineer', 'data-scientist'], 'Both know Python'),
];

describe('Filtering claims', () => {
  it.each([
    ['nothing', {}, ['a', 'b', 'c']],
    ['a guide', { guide: 'guide-1' }, ['b', 'c']],
    ['a verdict', { verdict: 'supported' as const }, ['a', 'c']],
    ['a role', { role: 'data-scientist' }, ['b', 'c']],
    ['words in any order', { words: 'python both' }, ['c']],
    ['what no claim has', { words: 'cobol' }, []],
  ])('keeps what %s asks for', (_, search, ids) => {
    expect(filterClaims(claims, search).map(({ claim: { id } }) => id)).toEqual(ids);
  });
});

describe('The address of the claims', () => {
  it('forgets what is no filter', () => {
    expect(readClaimsSearch({ guide: 'x', verdict: 'perhaps', role: 3, words: '' })).toEqual({});
    expect(readClaimsSearch({ guide: 'guide-2', verdict: 'unclear' })).toEqual({
      guide: 'guide-2',
      verdict: 'unclear',
    });
  });
});
