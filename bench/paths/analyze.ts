import { createEngine } from '../../src/engine/engine.js';
import { overAll, type HotPath } from '../run/measure.js';

/** The whole analysis of a posting. */
export const analyze: HotPath = {
  name: 'analyze',
  setUp(corpus) {
    const engine = createEngine(corpus.assets());
    return overAll(
      corpus.postings,
      ({ text }) => text.length,
      (posting) => engine.analyze(posting).skills.length,
    );
  },
};
