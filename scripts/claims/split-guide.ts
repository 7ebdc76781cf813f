/** One statement of a guide: a sentence, a table row, a heading or an item of a list. */
export interface GuidePiece {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly text: string;
}

/** After these a full stop does not end a sentence. */
const ABBREVIATIONS = ['u.s', 'vs', 'e.g', 'i.e', 'ph.d', 'dr', 'mr', 'ms'];

/**
 * Splits a guide into the pieces that must be accounted for: each line of its own, table rows whole,
 * lists that run on in one line at their hyphens, and running text at its full stops.
 */
export function splitGuide(text: string): GuidePiece[] {
  return text.split(/\r?\n/).flatMap((line, at) =>
    splitLine(line)
      .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
      .map((piece) => ({ line: at + 1, text: piece.trim() })),
  );
}

/** A table row stays whole: its cells mean nothing without the first. */
function splitLine(line: string): string[] {
  if (line.trim().startsWith('|')) return [line];
  return line.split(/(?:^|\s)-\s/).flatMap(splitSentences);
}

function splitSentences(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/[.!?]["”’)]?\s/g)) {
    const before = text.slice(start, index).toLowerCase();
    if (ABBREVIATIONS.some((word) => endsInWord(before, word))) continue;
    pieces.push(text.slice(start, index + mark.length));
    start = index + mark.length;
  }
  return [...pieces, text.slice(start)];
}

function endsInWord(text: string, word: string): boolean {
  return text.endsWith(word) && !/\p{L}/u.test(text.charAt(text.length - word.length - 1));
}

/** The form of a piece that its hash is made of: letters and digits only, folded. */
export function normalisePiece(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
