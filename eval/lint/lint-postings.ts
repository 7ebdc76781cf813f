/** Lints a collection of postings with the default settings, for the measures beside this file. */
import { loadAssets } from '../../src/app/load-assets.js';
import { readRecord } from '../../src/app/postings/read-record.js';
import type { Analysis } from '../../src/domain/analysis.js';
import type { PostingInput } from '../../src/domain/posting.js';
import { createEngine, type Engine } from '../../src/engine/engine.js';
import { readRecords } from '../score/gold.js';

/** Day that deadlines are compared with, so that every run counts the same. */
export const TODAY = '2026-11-01';

/** A record of a collection; only what is needed here. */
export type PostingRecord = PostingInput & { readonly id: string };

/** Reads an NDJSON file of postings, packed with gzip or not; what cannot be read is left out. */
export function readPostings(path: string): PostingRecord[] {
  return readRecords(path).flatMap((record) => {
    const reading = readRecord(record);
    if (!('posting' in reading)) return [];
    return [{ ...reading.posting, id: String(record['id']) }];
  });
}

/** The engine as the command uses it. */
export function makeEngine(): Engine {
  return createEngine(loadAssets());
}

/** A posting and what was said of it; those that are no posting or not in English are left out. */
export interface Linted {
  readonly posting: PostingRecord;
  readonly analysis: Analysis;
}

/** Lints postings one by one; each analysis carries its text. */
export function* lintPostings(
  postings: Iterable<PostingRecord>,
  engine: Engine = makeEngine(),
): Generator<Linted> {
  for (const posting of postings) {
    const analysis = engine.analyze(posting, { keepText: true, lint: { today: TODAY } });
    if (analysis.abstained === null) yield { posting, analysis };
  }
}
