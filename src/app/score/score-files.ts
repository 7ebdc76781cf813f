import type { Problem } from '../../base/problem.js';
import type { PostingScore, ScoreWeights } from '../../domain/posting-score.js';
import { loadEngine } from '../load-assets.js';
import type { TextHints } from '../postings/batch.js';
import type { Input } from '../postings/list-inputs.js';
import { nameSource, postingsOf } from '../postings/postings-of.js';
import { readBatches } from '../postings/read-batches.js';
import { scoreInput } from './score-input.js';

/** A scored posting of a file. */
export interface ScoredFile {
  /** The file, with line or entry where it holds several postings. */
  readonly source: string;
  readonly title: string | null;
  readonly score: PostingScore;
}

/** Scores all postings of the inputs, in order. What cannot be read is a problem in its place. */
export async function* scoreFiles(
  inputs: readonly Input[],
  hints: TextHints,
  weights: ScoreWeights,
): AsyncGenerator<ScoredFile | { readonly problem: Problem }> {
  const engine = loadEngine();
  for await (const batch of readBatches(inputs, hints, () => undefined)) {
    for (const item of postingsOf(batch)) {
      if ('problem' in item) {
        yield item;
        continue;
      }
      const { posting, source } = item;
      const score = scoreInput(engine, posting, weights);
      yield { source: nameSource(source), title: posting.title ?? null, score };
    }
  }
}
