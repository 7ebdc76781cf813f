import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAlike, isOneText, keepBest } from './fingerprint-match.js';
import { makeFingerprint, similarity, sketchOf } from './fingerprint.js';

/** A text of words that are all different from those of another seed. */
function prose(seed: number, words = 300): string[] {
  return Array.from({ length: words }, (_, at) => `w${seed}x${(at * 7919 + seed) % 997}`);
}

/** The share of runs of three words, counted one by one. */
function jaccard(a: readonly string[], b: readonly string[]): number {
  const shingles = (words: readonly string[]): Set<string> =>
    new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
  const [left, right] = [shingles(a), shingles(b)];
  const common = [...left].filter((shingle) => right.has(shingle)).length;
  return common / (left.size + right.size - common);
}

describe('a fingerprint', () => {
  it('does not depend on layout, case or punctuation', () => {
    const words = prose(1);
    const plain = makeFingerprint(words.join(' '));
    const laidOut = makeFingerprint(`* ${words.join(',\n * ').toUpperCase()}.`);
    expect(laidOut).toEqual(plain);
    expect(sketchOf(plain)).toHaveLength(16);
  });

  it('is empty for a text that says too little', () => {
    expect(makeFingerprint('Data engineer wanted in Graz.')).toHaveLength(0);
    expect(similarity(makeFingerprint(''), makeFingerprint(''))).toBe(0);
  });

  it('estimates the share of common shingles', () => {
    const length = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(length, length, length, (own, shared, others) => {
        const a = [...prose(1, own), ...prose(2, shared)];
        const b = [...prose(2, shared), ...prose(3, others)];
        const [left, right] = [makeFingerprint(a.join(' ')), makeFingerprint(b.join(' '))];
        if (left.length === 0 || right.length === 0) return;
        // Five standard errors of 256 draws.
        expect(Math.abs(similarity(left, right) - jaccard(a, b))).toBeLessThan(0.16);
        expect(similarity(left, right)).toBe(similarity(right, left));
      }),
      { numRuns: 200, seed: 5 },
    );
  });
});

describe('the same job', () => {
  const text = prose(1);
  const changed = text.map((word, at) => (at % 10 === 3 ? `other${at}` : word));
  const sibling = [...text.slice(0, 200), ...prose(4, 100)];
  const make = (title: string, words: readonly string[], company: string | null = 'Acme') => ({
    title,
    company,
    text: words.join(' '),
    fingerprint: makeFingerprint(words.join(' ')),
  });
  type Made = ReturnType<typeof make>;
  const posting = make('Senior data engineer (Berlin)', changed);
  const findSame = (others: readonly Made[]): readonly Made[] =>
    keepBest(
      findAlike(posting, others).filter(
        ({ other, sure }) => sure || isOneText(posting.text, other.text),
      ),
    );

  it.each([
    ['in other words', make('Senior data engineer', text), true],
    ['in another city', make('Senior data engineer, New York', text), true],
    ['without an employer', make('Senior data engineer', text, null), true],
    ['with paragraphs around it', make('Senior data engineer', [...prose(8, 90), ...text]), true],
    ['at another level', make('Data engineer', text), false],
    ['with another title', make('Senior frontend developer', text), false],
    ['with the same frame only', make('Senior data engineer', sibling), false],
    ['of another text', make('Senior data engineer', prose(9)), false],
    ['at another employer, alike but not the same', make('Senior data engineer', text, 'B'), false],
  ])('%s', (_what, other, same) => {
    expect(findSame([other])).toEqual(same ? [other] : []);
  });

  it('is the nearest one, not also its siblings', () => {
    const near = make('Senior data engineer', text);
    const half = make('Senior data engineer', [...text.slice(0, 278), ...prose(4, 240)]);
    expect(findSame([half, near])).toEqual([near]);
  });
});
