import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Gap, TokenKind } from '../base/tokens.js';
import { fold } from './fold.js';
import { hashFolded, tokenize } from './tokenize.js';

function words(text: string): string[] {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, at) =>
    text.slice(tokens.start[at]!, tokens.end[at]!),
  );
}

describe('tokenize', () => {
  it.each([
    ['Python,SQL', ['Python', ',', 'SQL']],
    ['C++ and C#', ['C', '+', '+', 'and', 'C', '#']],
    ['Node.js/d3.js', ['Node', '.', 'js', '/', 'd3', '.', 'js']],
    ['.NET', ['.', 'NET']],
    ['120k–150k', ['120k', '–', '150k']],
    ['naïve café', ['naïve', 'café']],
    ['cafe\u0301 au lait', ['cafe\u0301', 'au', 'lait']],
    ['🚀 go', ['🚀', 'go']],
    ['機械学習', ['機械学習']],
    ['  ', []],
  ])('cuts %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('tells numbers from words that hold digits', () => {
    const tokens = tokenize('5 k8s 2024');
    expect([...tokens.kind.subarray(0, 3)]).toEqual([
      TokenKind.number,
      TokenKind.word,
      TokenKind.number,
    ]);
  });

  it('knows what stands before each token', () => {
    const tokens = tokenize('a b\nc-d');
    expect([...tokens.gap.subarray(0, tokens.count)]).toEqual([
      Gap.line,
      Gap.space,
      Gap.line,
      Gap.none,
      Gap.none,
    ]);
  });

  it('gives words that fold alike the same hash', () => {
    const [a, b] = [tokenize('RÉSUMÉ'), tokenize('resume')];
    expect(a.hash[0]).toBe(b.hash[0]);
    expect(a.hash[0]).toBe(hashFolded('Resume', 0, 6));
  });

  it('covers every visible character once, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = tokenize(text);
        let last = 0;
        for (let at = 0; at < tokens.count; at++) {
          expect(text.slice(last, tokens.start[at])).toMatch(/^\s*$/u);
          expect(tokens.end[at]).toBeGreaterThan(tokens.start[at]!);
          last = tokens.end[at]!;
        }
        expect(text.slice(last)).toMatch(/^\s*$/u);
      }),
    );
  });
});

describe('fold', () => {
  it('never changes the length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length),
    );
  });

  it.each([
    ['ÉCOLE', 'ecole'],
    ['Ångström', 'angstrom'],
    ['“real‑time”', '"real-time"'],
    ['you’ll', "you'll"],
    ['ﬁ', 'ﬁ'],
    ['İ', 'İ'],
  ])('folds %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });
});
