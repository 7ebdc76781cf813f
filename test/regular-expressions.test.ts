import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { readTokens } from '../scripts/layers/read-tokens.js';

const src = join(import.meta.dirname, '..', 'src');

/** Lengths tried, from short to long: what explodes is found before it hangs. */
const LENGTHS = [12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52, 56, 60, 64, 200, 800, 2_000];
/** Time for one text, in milliseconds; the best of some tries, since machines are shared. */
const PATIENCE = 40;
const TRIES = 4;
/** What repeats badly in patterns of all kinds. */
const PIECES = ['a', 'A', '1', ' ', '\n', '-', '.', ',', '$1', 'a ', '1-', '1,', '\u00e9', ' \n'];

/** Every regular expression literal of `src/`, tests left out, with the place it stands. */
function regularExpressions(): { readonly place: string; readonly literal: string }[] {
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((path) =>
      readTokens(readFileSync(path, 'utf8'))
        .filter(({ kind }) => kind === 'regex')
        .map(({ text, line }) => ({ place: `${relative(src, path)}:${line}`, literal: text })),
    );
}

function compile(literal: string): RegExp {
  const end = literal.lastIndexOf('/');
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}

/** The pieces above, and the pattern's own characters, words and pairs of characters. */
function piecesFor(literal: string): string[] {
  const plain = literal.replace(/\\[a-zA-Z]|\(\?[:=!<]+/g, ' ').replaceAll('\\', '');
  const marks = [...new Set(plain.match(/[^\sa-zA-Z0-9]/g))].slice(0, 12);
  const words = [...new Set(plain.match(/[a-zA-Z]{2,}/g))].slice(0, 12);
  const pairs = marks.flatMap((first) => marks.map((second) => first + second));
  return [...PIECES, ...marks, ...pairs, ...words, ...words.map((word) => `${word} `)];
}

/** The first text on which a pattern takes too long, or `null`. */
function slowText(literal: string): string | null {
  const pattern = compile(literal);
  for (const piece of piecesFor(literal)) {
    for (const length of LENGTHS) {
      const text = `${piece.repeat(Math.ceil(length / piece.length))}\u0001`;
      let took = Infinity;
      for (let tries = 0; tries < TRIES && took > PATIENCE; tries += 1) {
        pattern.lastIndex = 0;
        const started = performance.now();
        pattern.exec(text);
        took = performance.now() - started;
      }
      if (took > PATIENCE) return `${JSON.stringify(piece)} to ${length}: ${took.toFixed(0)} ms`;
    }
  }
  return null;
}

it('knows a pattern that explodes', () => {
  expect(slowText(String.raw`/(?:!?\[[^\]\n]{0,40}){60}/`)).toMatch(/^"!\[" to \d+/);
  expect(slowText('/^(a+)+$/')).toMatch(/^"a" to \d+/);
});

it(
  'finds no pattern in the source that takes too long on a hostile text',
  { timeout: 120_000 },
  () => {
    const all = regularExpressions();
    expect(all.length).toBeGreaterThan(50);
    const slow = all.flatMap(({ place, literal }) => {
      const text = slowText(literal);
      return text === null ? [] : [`${place} ${literal}: ${text}`];
    });
    expect(slow).toEqual([]);
  },
);
