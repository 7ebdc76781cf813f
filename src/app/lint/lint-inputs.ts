import type { Problem } from '../../base/problem.js';
import type { RoleSplit } from '../../domain/role-split.js';
import { createEngine } from '../../engine/engine.js';
import { loadAssets } from '../load-assets.js';
import type { TextHints } from '../postings/batch.js';
import type { Input } from '../postings/list-inputs.js';
import { STDIN } from '../postings/open-input.js';
import { postingsOf } from '../postings/postings-of.js';
import { readBatches } from '../postings/read-batches.js';
import type { ConfigFinder } from './find-config.js';
import { lintPosting, type LintResult } from './lint-posting.js';

/** How a run of the linter is wanted. */
export interface LintRun {
  readonly hints: TextHints;
  readonly configOf: ConfigFinder;
  /** ISO date that deadlines are compared with. */
  readonly today: string;
  /** Also divide postings of several roles. */
  readonly split: boolean;
}

/** A linted posting, and how it would be divided where that was asked for. */
export interface LintOutcome extends LintResult {
  /** `undefined` where it was not asked for, `null` where there is only one role. */
  readonly split?: RoleSplit | null;
}

/**
 * Lints all postings of the inputs, in order. What cannot be read is a problem in its place.
 *
 * @throws {ConfigError} where settings are wrong
 */
export async function* lintInputs(
  inputs: readonly Input[],
  { hints, configOf, today, split }: LintRun,
): AsyncGenerator<LintOutcome | { readonly problem: Problem }> {
  // Settings are proved before anything is read, so that a slip in them is told at once.
  for (const input of inputs) if (!('problem' in input)) configOf(fileOf(input.path));
  const engine = createEngine(loadAssets());
  for await (const batch of readBatches(inputs, hints, () => undefined)) {
    for (const item of postingsOf(batch)) {
      if ('problem' in item) {
        yield item;
        continue;
      }
      const config = configOf(fileOf(item.source.file));
      const result = lintPosting(item, engine, { config, today });
      yield split ? { ...result, split: engine.splitRoles(item.posting) } : result;
    }
  }
}

function fileOf(path: string): string | null {
  return path === STDIN.argument || path === STDIN.name ? null : path;
}
