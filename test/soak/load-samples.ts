import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PostingInput } from '../../src/domain/posting.js';

/** The sample postings of the repository. */
export function loadSamples(): PostingInput[] {
  const path = join(import.meta.dirname, '..', '..', 'data', 'samples', 'postings.jsonl');
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as PostingInput);
}
