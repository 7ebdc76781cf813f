import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Quality } from '../src/features/quality/quality.js';
import { readBlocks } from './read-blocks.js';

/** Collects what was measured from `eval/results/` and the model card. */
export function compileQuality(root: string): Quality {
  const results = join(root, 'eval', 'results');
  const json = <T>(...path: readonly string[]): T => JSON.parse(text(...path)) as T;
  const text = (...path: readonly string[]): string => readFileSync(join(root, ...path), 'utf8');
  const { folds, postings, newestPosting, figures } = json<Quality['roles']>(
    'data',
    'model',
    'roles.card.json',
  );
  const reports = readdirSync(results)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({
      name: name.replace(/\.md$/, ''),
      blocks: readBlocks(text('eval', 'results', name)),
    }));
  return {
    real: json('eval', 'results', 'gold-dev.json'),
    samples: json('eval', 'results', 'samples.json'),
    roles: {
      folds,
      postings,
      newestPosting,
      figures: { gold: figures.gold, silver: figures.silver },
    },
    card: readBlocks(text('data', 'model', 'roles.card.md')),
    lint: json('eval', 'results', 'lint-mutations.json'),
    reports,
  };
}
