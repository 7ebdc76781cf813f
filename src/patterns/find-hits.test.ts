import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldCode } from '../text/fold.js';
import { tokenize } from '../text/tokenize.js';
import { findHits } from './find-hits.js';
import { keepLongest } from './keep-longest.js';
import { compilePatterns } from './pattern-set.js';

function found(patterns: string[], text: string): string[] {
  const set = compilePatterns(patterns, tokenize);
  return findHits(set, tokenize(text), foldCode).map((hit) => text.slice(hit.start, hit.end));
}

describe('findHits finds names at their right edges', () => {
  it.each([
    [['C++', 'C'], 'Strong C++ skills', ['C++']],
    [['C#', 'C'], 'C#, C and C/C++', ['C#', 'C', 'C']],
    [['.NET'], 'We use .NET (not asp.net).', ['.NET']],
    [['Node.js', 'Node'], 'Node.js and node.js, not Node', ['Node.js', 'node.js', 'Node']],
    [['R'], 'R, Python; R&D; r.com; R.', ['R', 'R']],
    [['A/B'], 'run A/B tests', ['A/B']],
    [['CI/CD'], 'CI/CD, ci / cd', ['CI/CD', 'ci / cd']],
    [['scikit-learn'], 'Scikit-Learn or scikit learn', ['Scikit-Learn', 'scikit learn']],
    [['d3.js'], 'charts in D3.js.', ['D3.js']],
    [['PyTorch', 'TensorFlow'], 'PyTorch/TensorFlow', ['PyTorch', 'TensorFlow']],
    [['Python', 'SQL'], 'Python,SQL', ['Python', 'SQL']],
    [['machine learning'], 'machine\nlearning, machine-learning', ['machine-learning']],
    [['go'], "we'll go; go@x.com; x.go; x_go", ['go']],
    [['ai'], 'x.ai is AI', ['AI']],
    [['SQL'], 'deliver results.SQL is needed', ['SQL']],
    [['Python'], "Python's speed, Python3", ['Python']],
    [['data'], 'real-time data-driven', ['data']],
  ])('%j in %j', (patterns, text, expected) => {
    expect(found(patterns, text)).toEqual(expected);
  });

  it('reports every hit, overlapping ones too, with its pattern', () => {
    const set = compilePatterns(['react', 'react native', 'native apps'], tokenize);
    const hits = findHits(set, tokenize('React Native apps'), foldCode);
    expect(hits.map((hit) => hit.pattern)).toEqual([0, 1, 2]);
  });

  it('looks only inside the range it is given', () => {
    const set = compilePatterns(['a b'], tokenize);
    const tokens = tokenize('a b a b');
    expect(findHits(set, tokens, foldCode, { first: 1, end: 4 })).toHaveLength(1);
  });

  it('refuses an empty pattern', () => {
    expect(() => compilePatterns(['  '], tokenize)).toThrow('Pattern "  " has 0 tokens');
  });
});

describe('findHits agrees with a naive scan', () => {
  // Words only: edges at punctuation have their own table above.
  const word = fc.constantFrom('a', 'b', 'ab', 'Ab', 'ba', 'é', 'E');
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
  const joint = fc.constantFrom(' ', '  ', '-', ', ', '\n');

  function naive(patterns: string[], text: string): [number, number, number][] {
    const tokens = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
    const hits: [number, number, number][] = [];
    for (const [pattern, label] of patterns.entries()) {
      const wanted = fold(label).split(' ');
      for (let first = 0; first + wanted.length <= tokens.length; first++) {
        const slice = tokens.slice(first, first + wanted.length);
        const start = slice[0]!.index;
        const last = slice.at(-1)!;
        const end = last.index + last[0].length;
        const same = slice.every((token, i) => fold(token[0]) === wanted[i]);
        if (same && !/[,\n]/.test(text.slice(start, end))) hits.push([pattern, start, end]);
      }
    }
    return hits.sort((a, b) => a[1] - b[1] || a[2] - b[2] || a[0] - b[0]);
  }

  it('on random words, patterns and joints', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(phrase, { minLength: 1, maxLength: 6 }),
        fc.array(fc.tuple(word, joint), { maxLength: 30 }),
        (patterns, pieces) => {
          const text = pieces.flat().join('');
          const set = compilePatterns(patterns, tokenize);
          const hits = findHits(set, tokenize(text), foldCode)
            .map((hit): [number, number, number] => [hit.pattern, hit.start, hit.end])
            .sort((a, b) => a[1] - b[1] || a[2] - b[2] || a[0] - b[0]);
          expect(hits).toEqual(naive(patterns, text));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keepLongest leaves no overlap, and leaves out only what overlaps something kept', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(phrase, { minLength: 1, maxLength: 6 }),
        fc.array(word, { maxLength: 20 }),
        (patterns, pieces) => {
          const set = compilePatterns(patterns, tokenize);
          const hits = findHits(set, tokenize(pieces.join(' ')), foldCode);
          const kept = keepLongest(hits);
          for (const [i, hit] of kept.entries()) {
            const next = kept[i + 1];
            if (next) expect(next.firstToken).toBeGreaterThanOrEqual(hit.endToken);
          }
          for (const hit of hits.filter((candidate) => !kept.includes(candidate))) {
            expect(
              kept.some(
                (other) =>
                  other.firstToken < hit.endToken &&
                  hit.firstToken < other.endToken &&
                  other.endToken - other.firstToken >= hit.endToken - hit.firstToken,
              ),
            ).toBe(true);
          }
        },
      ),
    );
  });
});
