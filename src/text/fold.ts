/**
 * One-unit folding of text for comparison: lower case, accents off, dashes and quotes made plain.
 * It never changes the length, so that offsets into the folded text are offsets into the text.
 */

const UNKNOWN = 0;
/** Folded units as far as they were asked for; 0 where not yet. Read it through `foldCode`. */
export const foldTable = new Uint16Array(0x10000);
const table = foldTable;

const PLAIN: ReadonlyMap<string, string> = new Map([
  ...[...'‐‑‒–—―−﹣-'].map((dash): [string, string] => [dash, '-']),
  ...[...'‘’‚‛′´`＇'].map((quote): [string, string] => [quote, "'"]),
  ...[...'“”„‟″＂'].map((quote): [string, string] => [quote, '"']),
]);

function foldUnit(unit: number): number {
  const char = String.fromCharCode(unit);
  const plain = PLAIN.get(char);
  if (plain !== undefined) return plain.charCodeAt(0);
  const lower = char.toLowerCase();
  if (lower.length !== 1) return unit;
  const base = lower.normalize('NFKD');
  const first = base.charCodeAt(0);
  // Keep the letter itself where taking it apart gives more than a letter and its marks (ﬁ, ½).
  return base.length === 1 || /^.\p{M}+$/u.test(base) ? first : lower.charCodeAt(0);
}

/** The folded form of one UTF-16 unit; surrogates and what has no single-unit form stay. */
export function foldCode(unit: number): number {
  let folded = table[unit]!;
  if (folded === UNKNOWN) {
    folded = unit === 0 ? 0 : foldUnit(unit);
    table[unit] = folded;
  }
  return folded;
}

/** Folds a whole string; the result has the same length. */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += String.fromCharCode(foldCode(text.charCodeAt(i)));
  return folded;
}
