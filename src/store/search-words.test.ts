import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSearchQuery, toSearchVector } from './search-words.js';

describe('the words of a posting', () => {
  it.each([
    [
      'lose case, accents and plural',
      'Cafés ENGINEERS queries analysis',
      'cafe engineer query analysi',
    ],
    [
      'lose an s that is no plural, as queries do',
      'business status series shoes Kubernetes',
      'business status sery shoes kubernete',
    ],
    ['tell languages apart', 'C++, C# or C; F#', 'c++ c# c f#'],
    ['are parts of compounds', 'end-to-end Node.js', 'end node js'],
    ['leave out those in every text', 'the head of your data', 'head data'],
    ['are of any script', 'Übung данные 数据', 'ubung данные 数据'],
  ])('%s', (_what, text, words) => {
    const found = toSearchVector('', null, text).trim().split(' ');
    expect(found.map((part) => part.slice(0, part.lastIndexOf(':'))).join(' ')).toBe(words);
  });

  it('have their places, those of title and company marked', () => {
    expect(toSearchVector('AI engineer', 'Acme', 'The engineer of engineers')).toBe(
      'ai:1A engineer:2A,6,8 acme:3A ',
    );
  });

  it('stay within the bounds of a tsvector', () => {
    const vector = toSearchVector('', null, `${'word '.repeat(30_000)}last`);
    const places = [...vector.matchAll(/\d+/g)].map(Number);
    expect(Math.max(...places)).toBeLessThanOrEqual(16_383);
    expect(vector.length).toBeLessThan(200_000);
  });
});

describe('a query', () => {
  it.each([
    ['vector stores', "'vector' & 'store'"],
    ['rag "vector stores" -crypto', "'rag' & ('vector' <1> 'store') & !('crypto')"],
    ['"head of data"', "('head' <2> 'data')"],
    ['python or c++', "'python' | 'c++'"],
    ['end-to-end', "('end' <2> 'end')"],
    ['"unclosed phrase', "('unclosed' <1> 'phrase')"],
    ['or or python or', "'python'"],
  ])('%s', (query, expected) => {
    expect(toSearchQuery(query)).toBe(expected);
  });

  it.each(['', ' ', 'the', '"', '- ""', 'or', '&!|():*'])('without a word: %j', (query) => {
    expect(toSearchQuery(query)).toBeNull();
  });

  it('has nothing in it that could end a word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const words = (toSearchQuery(query) ?? '').match(/'[^']*'/g) ?? [];
        for (const word of words) expect(word).toMatch(/^'[\p{L}\p{N}\p{M}+#\p{Surrogate}]+'$/u);
      }),
    );
  });
});
