import type { Analysis } from '../../domain/analysis.js';
import type { FeedPosting } from '../../domain/feed-posting.js';
import type { StoredScore } from '../../domain/stored-posting.js';
import { defaultConfig, type LintConfig } from '../../judge/lint/config.js';
import { rules } from '../../judge/lint/rules/index.js';
import { FORMULA_VERSION, countedRules } from '../../judge/score/formula.js';
import { scoreText } from '../../judge/score/score-posting.js';
import { contentHash64 } from '../../text/content-hash.js';
import { placeLine } from '../import/to-stored-posting.js';
import { knowledge } from '../knowledge.js';
import { findKnownPay } from './market-standing.js';

/** The lint rules that a score counts, and no others. */
export const scoringLint: LintConfig = onlyCounted();

function onlyCounted(): LintConfig {
  const counted = new Set(countedRules);
  return new Map([...defaultConfig(rules)].filter(([id]) => counted.has(id)));
}

/**
 * What a posting's text adds to its score.
 *
 * @param analysis linted with `scoringLint`
 */
export function scoreForStore(
  analysis: Analysis,
  posting: FeedPosting,
  trustsPay: boolean,
): StoredScore {
  const known = findKnownPay(analysis, knowledge.market, trustsPay ? posting : null);
  const parts = scoreText({ analysis, location: placeLine(posting) }, known);
  return { stamp: scoreStamp(), parts };
}

let stamp: number | null = null;

/**
 * A number for what makes the parts of scores beside the analysis: the formula and the market
 * figures. Postings that have another one are judged again by `reanalyze`.
 */
export function scoreStamp(): number {
  stamp ??= Number.parseInt(
    contentHash64(`${FORMULA_VERSION} ${knowledge.market.version}`).slice(0, 7),
    16,
  );
  return stamp;
}
