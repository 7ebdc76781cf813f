/** Letters that stand alone, from which on a line is one whose letters were typed apart. */
const FEWEST_LETTERS = 4;
const SHARE = 0.8;

/**
 * Joins a line whose letters were typed apart (`W O R K   H I S T O R Y`): words are where the gap is
 * wider. Any other line is given back as it is.
 */
export function joinSpacedLetters(line: string): string {
  const tokens = line.trim().split(/\s+/);
  const letters = tokens.filter((token) => /^[\p{L}&]$/u.test(token)).length;
  if (letters < FEWEST_LETTERS || letters < tokens.length * SHARE) return line;
  return line
    .trim()
    .split(/\s{2,}|\t/)
    .map((word) => word.replace(/\s/g, ''))
    .join(' ');
}
