import { createEngine, type Engine } from '../src/engine/engine.js';
import { loadAssets } from '../src/app/load-assets.js';
import { readRecord } from '../src/app/postings/read-record.js';
import type { Analysis } from '../src/domain/analysis.js';
import { readRecords, type GoldLine } from './score/gold.js';

/** How gold postings are to be analysed. */
export interface GoldOptions {
  /** NDJSON with the postings of labels that carry none, joined by id; gzip or not. */
  readonly postings?: string | undefined;
  /** Read only so many UTF-16 units of each text, as quicker labels did. */
  readonly cut?: number | undefined;
}

/** The engine as the command line runs it. */
export function loadEngine(): Engine {
  return createEngine(loadAssets());
}

/**
 * Analyses every gold posting just as the command line does. One that cannot be read, or whose
 * posting is not there, has no analysis and so counts as wrong.
 */
export function analyzeGold(
  gold: ReadonlyMap<string, GoldLine>,
  engine: Engine,
  { postings, cut }: GoldOptions = {},
): Map<string, Analysis> {
  const byId =
    postings === undefined ? null : new Map(readRecords(postings).map((r) => [String(r['id']), r]));
  const analyses = new Map<string, Analysis>();
  for (const { id, record } of gold.values()) {
    const reading = readRecord(byId === null ? record : byId.get(id));
    if (!('posting' in reading)) continue;
    const { posting } = reading;
    const text = cut === undefined ? posting.text : posting.text.slice(0, cut);
    analyses.set(id, engine.analyze({ ...posting, text }));
  }
  return analyses;
}
