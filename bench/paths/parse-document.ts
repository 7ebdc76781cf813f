import { parseDocument as run } from '../../src/document/parse-document.js';
import { overAll, type HotPath } from '../run/measure.js';

/** Tokens included. */
export const parseDocument: HotPath = {
  name: 'parse-document',
  setUp(corpus) {
    const texts = corpus.prepared().map(({ document }) => document.text);
    return overAll(
      texts,
      (text) => text.length,
      (text) => run(text).blocks.length,
    );
  },
};
