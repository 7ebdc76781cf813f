import { defaultWeights } from '@rolescope/domain/posting-score.js';
import { describe, expect, it } from 'vitest';
import { addTerm, readJobsSearch, toApiQuery, weightsOf, withWeights } from './jobs-search.js';

describe('The address of the job search', () => {
  it.each([
    [{}, {}],
    [
      { q: 'rag', sort: 'score' },
      { q: 'rag', sort: 'score' },
    ],
    [{ q: 7 }, { q: '7' }],
    [{ q: ' ', sort: 'best', weights: 'pay:900' }, {}],
    [{ weights: 'pay:60,freshness:0' }, { weights: 'pay:60,freshness:0' }],
  ])('%j is read as %j', (search, expected) => {
    expect(readJobsSearch(search)).toEqual(expected);
  });

  it('does not name the usual weights', () => {
    expect(withWeights({ q: 'a' }, defaultWeights)).toEqual({ q: 'a' });
    const changed = withWeights({ q: 'a' }, { ...defaultWeights, pay: 60 });
    expect(weightsOf(changed).pay).toBe(60);
    expect(toApiQuery(changed)['weight.pay']).toBe('60');
  });

  it('narrows a query by a term', () => {
    expect(addTerm('', 'role:ai-engineer')).toBe('role:ai-engineer');
    expect(addTerm('rag ', 'place:DE')).toBe('rag place:DE');
  });
});
