import { tokenize as run } from '../../src/text/tokenize.js';
import { overAll, type HotPath } from '../run/measure.js';

export const tokenize: HotPath = {
  name: 'tokenize',
  setUp(corpus) {
    const texts = corpus.prepared().map(({ document }) => document.text);
    return overAll(
      texts,
      (text) => text.length,
      (text) => run(text).count,
    );
  },
};
