import { extractSeniority } from '../../src/extract/seniority/extract-seniority.js';
import { extractTerms as run } from '../../src/extract/terms/extract-terms.js';
import { overAll, type HotPath } from '../run/measure.js';

/** Experience, education, workplace, employment and location, and the seniority that rests on them. */
export const extractTerms: HotPath = {
  name: 'extract-terms',
  setUp: (corpus) =>
    overAll(
      corpus.prepared(),
      ({ document }) => document.text.length,
      (input) => {
        const { experience } = run(input);
        return extractSeniority({ ...input, experience }).evidence.length;
      },
    ),
};
