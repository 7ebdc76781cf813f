/**
 * Run by `regular-expressions.test.ts` in a process of its own, which can be stopped: tries every
 * regular expression of `src/` on hostile texts. Prints a JSON line for each before it is tried,
 * and one more where it takes too long.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readTokens } from '../scripts/layers/read-tokens.js';

/** A line of the output. */
export interface PatternReport {
  readonly pattern: string;
  /** The text on which it is too slow. */
  readonly slow?: string;
}

const src = join(import.meta.dirname, '..', 'src');

/** From short to long, so that what explodes is found early. */
const LENGTHS = [12, 16, 20, 24, 28, 32, 40, 48, 64, 200, 800, 2_000];
/** Time for one text, in milliseconds; the best of some tries, since machines are shared. */
const PATIENCE = 40;
const TRIES = 4;
/** What repeats badly in patterns of all kinds. */
const PIECES = ['a', 'A', '1', ' ', '\n', '-', '.', ',', '$1', 'a ', '1-', '1,', '\u00e9', ' \n'];

/** Every regular expression of the source, tests left out, as `file:line /literal/`. */
function patterns(): { readonly place: string; readonly literal: string }[] {
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

/** The pieces above, and the pattern's own marks, pairs of marks and words. */
function piecesFor(literal: string): string[] {
  const plain = literal.replace(/\\[a-zA-Z]|\(\?[:=!<]+/g, ' ').replaceAll('\\', '');
  const marks = [...new Set(plain.match(/[^\sa-zA-Z0-9]/g))].slice(0, 12);
  const words = [...new Set(plain.match(/[a-zA-Z]{2,}/g))].slice(0, 12);
  const pairs = marks.flatMap((first) => marks.map((second) => first + second));
  return [...PIECES, ...marks, ...pairs, ...words, ...words.map((word) => `${word} `)];
}

/** Milliseconds for a text. */
function timeOf(pattern: RegExp, text: string): number {
  let took = Infinity;
  for (let tries = 0; tries < TRIES && took > PATIENCE; tries += 1) {
    pattern.lastIndex = 0;
    const started = performance.now();
    pattern.exec(text);
    took = performance.now() - started;
  }
  return took;
}

/** The first text on which a pattern takes too long, or `null`. */
function slowText(literal: string): string | null {
  const pattern = compile(literal);
  for (const piece of piecesFor(literal)) {
    for (const length of LENGTHS) {
      const took = timeOf(pattern, `${piece.repeat(Math.ceil(length / piece.length))}\u0001`);
      if (took > PATIENCE) return `${JSON.stringify(piece)} to ${length}: ${took.toFixed(0)} ms`;
    }
  }
  return null;
}

function print(report: PatternReport): void {
  console.log(JSON.stringify(report));
}

const given = process.argv.slice(2).map((literal) => ({ place: 'given', literal }));
for (const { place, literal } of given.length > 0 ? given : patterns()) {
  const pattern = `${place} ${literal}`;
  print({ pattern });
  const slow = slowText(literal);
  if (slow !== null) print({ pattern, slow });
}
