import type { TextFormat } from '../../src/base/text-format.js';
import { toCanonicalText } from '../../src/text/to-canonical-text.js';
import { overAll, type HotPath } from '../run/measure.js';

/** Canonical text of the postings that are written in one format, its recognition included. */
function canonicalTextOf(format: TextFormat): HotPath {
  return {
    name: `canonical-text-${format}`,
    setUp(corpus) {
      const inputs = corpus.postings
        .map(({ text }) => text)
        .filter((text) => toCanonicalText(text).format === format);
      return overAll(
        inputs,
        (input) => input.length,
        (input) => toCanonicalText(input).text.length,
      );
    },
  };
}

export const canonicalPlain = canonicalTextOf('plain');
export const canonicalHtml = canonicalTextOf('html');
export const canonicalMarkdown = canonicalTextOf('markdown');
