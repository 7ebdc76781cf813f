import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastGroups } from './log-odds.js';

const counts = (entries: Record<string, number>): Map<string, number> =>
  new Map(Object.entries(entries));

describe('the log-odds ratio with a prior', () => {
  it('is as worked by hand', () => {
    // Prior of 4 in the proportion 15 : 25 is 1.5 and 2.5; 10 + 1.5 of 24 against 5 + 1.5 of 24:
    // ln(11.5 / 12.5) - ln(6.5 / 17.5) = 0.907017; variance 1 / 11.5 + 1 / 6.5 = 0.240803.
    const [first, second] = contrastGroups(
      counts({ python: 10, sql: 10 }),
      counts({ python: 5, sql: 15 }),
      counts({ python: 15, sql: 25 }),
      4,
    );
    expect(first!.feature).toBe('python');
    expect(first!.logOdds).toBeCloseTo(0.907017, 6);
    expect(first!.z).toBeCloseTo(1.848357, 4);
    expect(second).toMatchObject({ feature: 'sql' });
    expect(second!.logOdds).toBeCloseTo(-0.907017, 6);
  });

  it('does not let a rare feature lead', () => {
    const [leader] = contrastGroups(
      counts({ common: 300, rare: 2, rest: 700 }),
      counts({ common: 100, rest: 900 }),
      counts({ common: 400, rare: 2, rest: 1600 }),
    );
    expect(leader!.feature).toBe('common');
  });

  it('turns round with the groups', () => {
    const groups = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.integer({ min: 1, max: 99 }),
      {
        minKeys: 2,
      },
    );
    fc.assert(
      fc.property(groups, groups, (a, b) => {
        const background = counts({ ...a, ...b });
        const forth = contrastGroups(counts(a), counts(b), background);
        const back = contrastGroups(counts(b), counts(a), background);
        for (const { feature, z } of forth) {
          expect(back.find((one) => one.feature === feature)!.z).toBeCloseTo(-z, 9);
        }
      }),
    );
  });
});
