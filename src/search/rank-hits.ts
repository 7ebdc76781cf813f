import type { HitText, SearchHits } from '../domain/search-hits.js';
import type { RankTerm, RankTerms } from './query-terms.js';

/** The parts of a rank, in the order in which they are told. */
export const rankParts = ['terms', 'title', 'text', 'fresh', 'score'] as const;
export type RankPart = (typeof rankParts)[number];

/**
 * How much each part counts; they sum to 1. Set by hand before any judging and changed once after
 * the first (`eval/search/README.md`).
 */
export const rankWeights: Readonly<Record<RankPart, number>> = {
  terms: 0.58,
  title: 0.12,
  text: 0.22,
  fresh: 0.04,
  score: 0.04,
};

/** What the parts are, as a reader meets them. */
export const rankPartLabels: Readonly<Record<RankPart, string>> = {
  terms: 'how well what was asked for is met',
  title: 'how much of the title was asked for',
  text: 'how often the text has the words',
  fresh: 'how new it is',
  score: 'how good an ad it is',
};

/** Values of the parts, 0 to 1. */
export type RankValues = Readonly<Record<RankPart, number>>;

/** Days after which newness is half. */
const HALF_LIFE = 45;

/** The rank of values: their weighted sum, 0 to 1. */
export function rankOf(values: RankValues): number {
  return rankParts.reduce((sum, part) => sum + rankWeights[part] * values[part], 0);
}

/**
 * What can be told of every hit without its text, by hit; text and score count as 0.
 *
 * @param today days since 1970-01-01
 */
export function rankRoughly(hits: SearchHits, terms: RankTerms, today: number): Float64Array {
  const ranks = new Float64Array(hits.count);
  for (let hit = 0; hit < hits.count; hit++) {
    ranks[hit] = rankOf(roughValues(hits, hit, terms, today));
  }
  return ranks;
}

/** The parts of a hit's rank that need no text. */
export function roughValues(
  hits: SearchHits,
  hit: number,
  { terms, titleWords }: RankTerms,
  today: number,
): RankValues {
  const facts = hits.tags.subarray(hit === 0 ? 0 : hits.titleEnd[hit - 1]!, hits.factsEnd[hit]!);
  const title = hits.tags.subarray(hits.factsEnd[hit]!, hits.titleEnd[hit]!);
  let sum = 0;
  let weight = 0;
  for (const term of terms) {
    sum += term.weight * worthOf(term, facts, title);
    weight += term.weight;
  }
  let asked = 0;
  for (const word of title) if (titleWords.has(word)) asked++;
  return {
    terms: weight === 0 ? 0 : sum / weight,
    title: title.length === 0 ? 0 : asked / title.length,
    text: 0,
    fresh: freshness(today - hits.days[hit]!),
    score: 0,
  };
}

/** What a term is worth in a hit: its best reading, and a little more where several agree. */
function worthOf(term: RankTerm, facts: Uint32Array, title: Uint32Array): number {
  let fact = 0;
  if (term.facts.size > 0) {
    for (const tag of facts) {
      const worth = term.facts.get((tag & ~1) >>> 0);
      if (worth !== undefined) fact = Math.max(fact, tag & 1 ? worth.required : worth.plain);
    }
  }
  let inTitle = 0;
  for (const name of term.titles) {
    let found = 0;
    for (const word of name) if (title.includes(word)) found++;
    inTitle = Math.max(inTitle, (term.titleWorth * found) / name.length);
  }
  const best = Math.max(term.least, fact, inTitle);
  return best + (1 - best) * AGREEING * Math.min(fact, inTitle);
}

/** Of two readings that agree, the weaker closes so much of what the stronger leaves open. */
const AGREEING = 0.8;

function freshness(days: number): number {
  return 2 ** (-Math.max(0, days) / HALF_LIFE);
}

/**
 * All parts of a hit's rank.
 *
 * @param most the highest text rank among the hits that are compared
 */
export function fullValues(rough: RankValues, text: HitText | undefined, most: number): RankValues {
  if (text === undefined) return rough;
  const score = text.score === null ? 0 : text.score / 1_000;
  return { ...rough, text: most > 0 ? text.rank / most : 0, score };
}

/** Hits in order of falling values; equal ones by number, so that the order is always the same. */
export function orderBy(hits: SearchHits, values: ArrayLike<number>): Int32Array {
  const order = Int32Array.from({ length: hits.count }, (_, hit) => hit);
  return order.sort((a, b) => values[b]! - values[a]! || hits.numbers[a]! - hits.numbers[b]!);
}
