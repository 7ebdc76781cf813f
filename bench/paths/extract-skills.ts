import { extractSkills as run } from '../../src/extract/skills/extract-skills.js';
import { overAll, type HotPath } from '../run/measure.js';

/** Finding the hits included. */
export const extractSkills: HotPath = {
  name: 'extract-skills',
  setUp(corpus) {
    const lexicon = corpus.lexicon();
    return overAll(
      corpus.prepared(),
      ({ document }) => document.text.length,
      ({ document }) => run(document, lexicon).skills.length,
    );
  },
};
