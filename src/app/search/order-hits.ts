import type { ScoreWeights } from '../../domain/posting-score.js';
import type { SearchHits } from '../../domain/search-hits.js';
import type { SearchQuery } from '../../domain/search-query.js';
import { toRankTerms } from '../../search/query-terms.js';
import {
  fullValues,
  orderBy,
  rankOf,
  rankRoughly,
  roughValues,
  type RankValues,
} from '../../search/rank-hits.js';
import type { Database } from '../../store/database.js';
import { readHitTexts } from '../../store/search-postings.js';

/** A hit in its place. */
export interface OrderedHit {
  readonly number: number;
  /** What its rank is made of; `null` where hits are not sorted by relevance. */
  readonly values: RankValues | null;
}

/** How hits are put in order. */
export interface OrderOptions {
  readonly today: number;
  readonly weights: ScoreWeights;
}

/** The best hits, whose texts are looked at too; those behind them keep their rough order. */
const LOOKED_AT = 200;

/** Hits in the order that a query asks for. */
export async function orderHits(
  database: Database,
  hits: SearchHits,
  { where, sort }: SearchQuery,
  options: OrderOptions,
): Promise<readonly OrderedHit[]> {
  if (sort !== 'relevance') {
    const column = { newest: hits.days, pay: hits.dollars, score: hits.scores }[sort];
    return Array.from(orderBy(hits, column), (hit) => ({
      number: hits.numbers[hit]!,
      values: null,
    }));
  }
  const terms = toRankTerms(where);
  const rough = Array.from(orderBy(hits, rankRoughly(hits, terms, options.today)));
  const values = (hit: number): RankValues => roughValues(hits, hit, terms, options.today);
  const best = rough.slice(0, LOOKED_AT).map((hit) => ({ number: hits.numbers[hit]!, hit }));
  const texts = await readHitTexts(
    database,
    best.map(({ number }) => number),
    terms.words,
    options,
  );
  const most = Math.max(0, ...[...texts.values()].map(({ rank }) => rank));
  const ranked = best.map(({ number, hit }) => {
    const full = fullValues(values(hit), texts.get(number), most);
    return { number, values: full, rank: rankOf(full) };
  });
  ranked.sort((a, b) => b.rank - a.rank || a.number - b.number);
  const rest = rough.slice(LOOKED_AT);
  return [...ranked, ...rest.map((hit) => ({ number: hits.numbers[hit]!, values: values(hit) }))];
}
