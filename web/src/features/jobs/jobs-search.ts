import {
  defaultWeights,
  scoreParts,
  type ScorePartId,
  type ScoreWeights,
} from '@rolescope/domain/posting-score.js';
import { readWeights, writeWeights } from '@rolescope/domain/score-weights.js';
import { type SearchSort, searchSorts } from '@rolescope/domain/search-query.js';

/** What is looked for, as the address of the page has it. */
export interface JobsSearch {
  /** The query as it was typed. */
  readonly q?: string;
  readonly sort?: SearchSort;
  /** The reader's weights of the parts of the score: `pay:60,freshness:0`. */
  readonly weights?: string;
}

const LONGEST_QUERY = 8_000;

/** Makes a valid search of whatever the address says. */
export function readJobsSearch(search: Readonly<Record<string, unknown>>): JobsSearch {
  const { q, sort, weights } = search;
  const known = searchSorts.find((one) => one === sort);
  return {
    ...(isText(q) ? { q: String(q).slice(0, LONGEST_QUERY) } : {}),
    ...(known === undefined ? {} : { sort: known }),
    ...(typeof weights === 'string' && 'weights' in readWeights(weights) ? { weights } : {}),
  };
}

/** Numbers in an address are read as numbers; a query of one number is a query all the same. */
function isText(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
}

/** The weights of a search. */
export function weightsOf({ weights }: JobsSearch): ScoreWeights {
  const read = weights === undefined ? null : readWeights(weights);
  return read !== null && 'weights' in read ? read.weights : defaultWeights;
}

/** A search with other weights; the usual ones are not written. */
export function withWeights(search: JobsSearch, weights: ScoreWeights): JobsSearch {
  const { weights: _, ...rest } = search;
  const isUsual = scoreParts.every((part) => weights[part] === defaultWeights[part]);
  const isNothing = scoreParts.every((part) => weights[part] === 0);
  return isUsual || isNothing ? rest : { ...rest, weights: writeWeights(weights) };
}

/** The search as the API takes it. */
export function toApiQuery(search: JobsSearch): Record<string, string> {
  const weights = weightsOf(search);
  const named = scoreParts.map((part: ScorePartId) => [`weight.${part}`, String(weights[part])]);
  return {
    q: search.q ?? '',
    ...(search.sort === undefined ? {} : { sort: search.sort }),
    ...(search.weights === undefined ? {} : Object.fromEntries(named)),
  };
}

/** A query with one more term. */
export function addTerm(query: string, term: string): string {
  return `${query.trim()} ${term}`.trim();
}
