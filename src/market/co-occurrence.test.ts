import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { association, countPairs } from './co-occurrence.js';

describe('the association of two skills', () => {
  it.each([
    ['independent', 5, 20, 25, 100, 1, 0],
    // lift 10 * 100 / (20 * 25) = 2; ln 2 / -ln 0.1 = 0.30103.
    ['together twice as often as chance has it', 10, 20, 25, 100, 2, 0.30103],
    ['always together', 8, 8, 8, 64, 8, 1],
    ['never together', 0, 8, 8, 64, 0, -1],
    ['in every posting', 9, 9, 9, 9, 1, 1],
  ])('%s', (_name, both, first, second, n, lift, npmi) => {
    const found = association(both, first, second, n)!;
    expect(found.lift).toBeCloseTo(lift, 9);
    expect(found.npmi).toBeCloseTo(npmi, 5);
  });

  it('is not known where one never occurs', () => {
    expect(association(0, 0, 5, 10)).toBeNull();
  });
});

describe('pairs', () => {
  it('are counted as by looking at every posting for every pair', () => {
    const sets = fc.array(fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e')), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(sets, fc.integer({ min: 1, max: 4 }), (postings, least) => {
        const naive = ['a', 'b', 'c', 'd', 'e']
          .flatMap((first, at, all) => all.slice(at + 1).map((second) => ({ first, second })))
          .map((pair) => ({
            ...pair,
            both: postings.filter((set) => set.includes(pair.first) && set.includes(pair.second))
              .length,
          }))
          .filter(({ both }) => both >= least);
        expect(countPairs(postings, least)).toEqual(naive);
      }),
    );
  });
});
