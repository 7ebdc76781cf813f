/** Control characters and marks that turn the direction of the text around. */
// oxlint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/g;

/**
 * A text that is safe to print on one line: what could move the cursor, colour the screen or turn
 * the text around becomes one blank. Titles and file names come straight from strangers.
 */
export function printable(text: string): string {
  return text.replace(UNSAFE, ' ');
}
