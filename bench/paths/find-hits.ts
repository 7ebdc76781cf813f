import { findHits as run } from '../../src/patterns/find-hits.js';
import { foldCode } from '../../src/text/fold.js';
import { overAll, type HotPath } from '../run/measure.js';

/** All hits of the whole skill lexicon. */
export const findHits: HotPath = {
  name: 'find-hits',
  setUp(corpus) {
    const { patterns } = corpus.lexicon();
    return overAll(
      corpus.prepared(),
      ({ document }) => document.text.length,
      ({ document }) => run(patterns, document.tokens, foldCode).length,
    );
  },
};
