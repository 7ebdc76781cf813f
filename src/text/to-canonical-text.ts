import type { TextFormat } from '../base/text-format.js';
import type { CanonicalText } from './canonical-text.js';
import { detectFormat } from './detect-format.js';
import { readHtml } from './html-text.js';
import { readMarkdown } from './markdown-text.js';
import { readPlainText } from './plain-text.js';

/** Longest input, in UTF-16 units; no posting or résumé comes near, and memory stays bounded. */
export const LONGEST_INPUT = 1 << 24;

/**
 * Makes the one text that everything points into: one line a paragraph or bullet, `\n` line ends,
 * nothing that a reader cannot see, and otherwise the characters of the input, with a map back.
 *
 * @param format how the input is written; found out by looking where it is not known.
 * @throws {RangeError} when the input is longer than `LONGEST_INPUT`.
 */
export function toCanonicalText(input: string, format?: TextFormat): CanonicalText {
  if (input.length > LONGEST_INPUT) {
    throw new RangeError(
      `The text has ${input.length} characters; at most ${LONGEST_INPUT} are read. Cut it first.`,
    );
  }
  switch (format ?? detectFormat(input)) {
    case 'html':
      return readHtml(input);
    case 'markdown':
      return readMarkdown(input);
    case 'plain':
      return readPlainText(input);
  }
}
