import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseSkills, count, type LockedPosting } from './choose-skills.js';

/** Tries every set. */
function bestOfAll(postings: readonly LockedPosting[], size: number): number {
  const skills = [...new Set(postings.flatMap(({ missing }) => missing))];
  let best = 0;
  for (let set = 0; set < 1 << skills.length; set++) {
    const chosen = skills.filter((_, bit) => (set >> bit) & 1);
    if (chosen.length <= size) best = Math.max(best, count(postings, chosen));
  }
  return best;
}

const posting = fc
  .record({
    missing: fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 5 }),
    need: fc.integer({ min: 1, max: 5 }),
    count: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ missing, need, count: many }) => ({
    missing,
    need: Math.min(need, missing.length),
    count: many,
  }));

describe('the choice of skills', () => {
  it('finds two that open nothing alone and much together', () => {
    const postings = [
      { missing: [1], need: 1, count: 2 },
      { missing: [2, 3], need: 2, count: 9 },
    ];
    expect(chooseSkills(postings, 2)).toEqual({
      skills: [2, 3],
      opened: [0, 9],
      bound: 9,
      exact: true,
    });
  });

  it('is empty where nothing can be opened', () => {
    expect(chooseSkills([{ missing: [1, 2, 3], need: 3, count: 5 }], 2)).toEqual({
      skills: [],
      opened: [],
      bound: 0,
      exact: true,
    });
    expect(chooseSkills([], 3).skills).toEqual([]);
  });

  it('is the best of all where it says so', () => {
    fc.assert(
      fc.property(
        fc.array(posting, { maxLength: 12 }),
        fc.integer({ min: 1, max: 4 }),
        (all, size) => {
          const { skills, opened, bound, exact } = chooseSkills(all, size);
          expect(exact).toBe(true);
          expect(skills.length).toBeLessThanOrEqual(size);
          expect(opened.at(-1) ?? 0).toBe(bestOfAll(all, size));
          expect(bound).toBe(opened.at(-1) ?? 0);
        },
      ),
    );
  });

  it('keeps below its bound where the search is cut short', () => {
    fc.assert(
      fc.property(
        fc.array(posting, { maxLength: 12 }),
        fc.integer({ min: 1, max: 4 }),
        (all, size) => {
          const { opened, bound } = chooseSkills(all, size, 3);
          expect(opened.at(-1) ?? 0).toBeLessThanOrEqual(bestOfAll(all, size));
          expect(bound).toBeGreaterThanOrEqual(bestOfAll(all, size));
        },
      ),
    );
  });

  it('counts what is open after each skill, never less than before', () => {
    fc.assert(
      fc.property(fc.array(posting, { maxLength: 12 }), (all) => {
        const { skills, opened } = chooseSkills(all, 3);
        expect(opened).toEqual(skills.map((_, at) => count(all, skills.slice(0, at + 1))));
        expect([...opened].sort((a, b) => a - b)).toEqual(opened);
      }),
    );
  });
});
