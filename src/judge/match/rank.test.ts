import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fit } from '../../domain/fit.js';
import { blindFit, rankFits } from './rank.js';

function fitOf(score: number): Fit {
  const roles = { posting: null, resume: null };
  return { score, parts: [], hard: [], requirements: [], changes: [], setAside: [], roles };
}

const evidence = { field: 'text', start: 0, end: 4, text: 'Oslo' } as const;

describe('the order of people', () => {
  it('is that of the scores, and ties share a place', () => {
    const contenders = [50, 70, 50, 90].map((score, at) => ({
      number: at + 1,
      name: null,
      fit: fitOf(score),
      hidden: 0,
    }));
    expect(rankFits(contenders).map(({ number, place, tied }) => [number, place, tied])).toEqual([
      [4, 1, false],
      [2, 2, false],
      [1, 3, true],
      [3, 3, true],
    ]);
  });

  it('puts nobody before one with a higher score', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (scores) => {
        const ranked = rankFits(
          scores.map((score, at) => ({ number: at + 1, name: null, fit: fitOf(score), hidden: 0 })),
        );
        for (const { place, fit } of ranked) {
          expect(place).toBe(1 + scores.filter((score) => score > fit.score).length);
        }
      }),
    );
  });
});

describe('a blind fit', () => {
  it('holds nothing of place, school or dates', () => {
    const fit: Fit = {
      ...fitOf(1),
      hard: (['years', 'degree', 'place', 'permit'] as const).map((kind) => ({
        ...{ kind, status: 'to-check', asked: [], shown: [evidence], factor: 1 },
        message: kind === 'place' ? 'The résumé names Oslo.' : '',
      })),
    };
    expect(JSON.stringify(blindFit(fit))).not.toContain('Oslo');
  });
});
