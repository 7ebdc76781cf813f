import { dayNumber } from '../../base/day-number.js';
import { defaultWeights, type ScoreWeights } from '../../domain/posting-score.js';
import type { SearchHits } from '../../domain/search-hits.js';
import type { SearchQuery, SearchSort } from '../../domain/search-query.js';
import type { ListedPosting } from '../../domain/stored-posting.js';
import { countFacets, type FacetCount, type FacetName } from '../../search/facets.js';
import { nearQuery } from '../../search/near-query.js';
import { parseQuery, type ParsedQuery } from '../../search/parse-query.js';
import { toPreferred } from '../../search/query-terms.js';
import {
  rankOf,
  rankPartLabels,
  rankParts,
  rankWeights,
  type RankPart,
  type RankValues,
} from '../../search/rank-hits.js';
import { contentHash64 } from '../../text/content-hash.js';
import type { Database } from '../../store/database.js';
import { findHits, readHitPostings, readHitScores } from '../../store/search-postings.js';
import { ok, type Outcome } from '../outcome.js';
import { orderHits, type OrderedHit } from './order-hits.js';
import { readCursor, writeCursor, type SearchCursor } from './search-cursor.js';
import { loadSearchTools, type SearchTools } from './search-tools.js';
import { toUnderstood, type UnderstoodQuery } from './understood.js';

/** A search. */
export interface SearchRequest {
  /** As people type it, or built by a program. */
  readonly query: string | SearchQuery;
  /** Goes before the order that the query names. */
  readonly sort?: SearchSort;
  readonly weights?: ScoreWeights;
  /** From a page's `next`. */
  readonly cursor?: string;
  readonly limit: number;
  /** ISO day. */
  readonly today: string;
}

/** A posting that was found. */
export interface SearchHit {
  readonly posting: ListedPosting;
  /** 0 to 100, by the reader's weights; `null` where it is not known. */
  readonly score: number | null;
  /** Why it stands where it does; `null` where hits are not sorted by relevance. */
  readonly rank: HitRank | null;
  /** Whether some words of the query are missing. */
  readonly near: boolean;
}

/** A rank, 0 to 1, with its parts. */
export interface HitRank {
  readonly value: number;
  readonly parts: readonly {
    readonly part: RankPart;
    readonly label: string;
    readonly value: number;
    readonly weight: number;
  }[];
}

/** A part of what a search found. */
export interface SearchPage {
  readonly understood: UnderstoodQuery;
  readonly hits: readonly SearchHit[];
  /** Postings that all of it holds for: exactly, or `more` than so many. */
  readonly total: { readonly n: number; readonly more: boolean };
  /** Counts of those hits; where there are more, of the first of them. */
  readonly facets: Readonly<Record<FacetName, readonly FacetCount[]>>;
  /** Goes into the next request; `null` at the end. */
  readonly next: string | null;
}

/** Hits of which some words are missing are looked for where so few have all. */
const FEW_HITS = 20;
/** Words that may be missing. */
const MOST_MISSING = 2;
/** Hits of which words are missing that are told. */
const MOST_NEAR = 200;

/** Finds postings; a cursor that is not one of this search is refused. */
export async function searchPostings(
  database: Database,
  request: SearchRequest,
): Promise<Outcome<SearchPage>> {
  const tools = loadSearchTools();
  const parsed = typeof request.query === 'string' ? parseQuery(request.query, tools.words) : null;
  const given = parsed?.query ?? (request.query as SearchQuery);
  const query = request.sort === undefined ? given : { ...given, sort: request.sort };
  const weights = request.weights ?? defaultWeights;
  const asked = contentHash64(JSON.stringify([query, weights]));
  const cursor = request.cursor === undefined ? null : readCursor(request.cursor);
  if (request.cursor !== undefined && cursor?.asked !== asked) return wrongCursor();
  const today = cursor?.today ?? dayNumber(request.today) ?? 0;
  const options = { today, weights };
  const hits = await findHits(database, query, { ...options, prefer: toPreferred(query.where) });
  const strict = await orderHits(database, hits, query, options);
  const near = await findNear(database, { query, parsed, hits }, options);
  const ordered = [...strict, ...near];
  const start = cursor === null ? 0 : placeAfter(ordered, cursor);
  const page = ordered.slice(start, start + request.limit);
  const { facets, names } = count(hits, tools, today);
  const shown = [...page.map(({ number }) => number), ...names.map(({ example }) => example)];
  const postings = await readHitPostings(database, shown);
  const scores = await readHitScores(database, shown.slice(0, page.length), options);
  const last = page.at(-1);
  const seen = start + page.length;
  return ok({
    understood: toUnderstood(parsed, query),
    hits: page.flatMap(({ number, values }, at) => {
      const posting = postings.get(number);
      if (posting === undefined) return [];
      const score = scores.get(number) ?? null;
      const tenth = score === null ? null : score / 10;
      return [{ posting, score: tenth, rank: toRank(values), near: start + at >= strict.length }];
    }),
    total: { n: hits.count, more: hits.more },
    facets: { ...facets, company: nameCompanies(names, postings) },
    next:
      last === undefined || seen >= ordered.length
        ? null
        : writeCursor({ today, asked, seen, last: last.number }),
  });
}

function wrongCursor(): Outcome<SearchPage> {
  const detail = 'This is no cursor of this search; ask for the first page again.';
  return { kind: 'invalid', message: detail, errors: [{ pointer: '/cursor', detail }] };
}

/** What a search for near hits goes by. */
interface Found {
  readonly query: SearchQuery;
  readonly parsed: ParsedQuery | null;
  readonly hits: SearchHits;
}

/** Where hardly a posting has all words: those that lack one, or two where that gives none. */
async function findNear(
  database: Database,
  { query, parsed, hits }: Found,
  options: { readonly today: number; readonly weights: ScoreWeights },
): Promise<readonly OrderedHit[]> {
  if (parsed === null || hits.count >= FEW_HITS) return [];
  const known = new Set(hits.numbers);
  for (let missing = 1; missing <= MOST_MISSING; missing++) {
    const wider = nearQuery(query, parsed.chips, missing);
    if (wider === null) return [];
    const found = await findHits(database, wider, { ...options, prefer: toPreferred(query.where) });
    // By all of what was asked for, so that what matters most is missing last.
    const ordered = await orderHits(database, found, { ...wider, where: query.where }, options);
    const near = ordered.filter(({ number }) => !known.has(number)).slice(0, MOST_NEAR);
    if (near.length > 0) return near;
  }
  return [];
}

/** Where the list goes on: after the last hit that was seen, or at its place where it is gone. */
function placeAfter(ordered: readonly OrderedHit[], { seen, last }: SearchCursor): number {
  const at = ordered.findIndex(({ number }) => number === last);
  return at === -1 ? Math.max(0, Math.min(seen, ordered.length)) : at + 1;
}

function toRank(values: RankValues | null): HitRank | null {
  if (values === null) return null;
  const parts = rankParts.map((part) => ({
    part,
    label: rankPartLabels[part],
    value: toThree(values[part]),
    weight: rankWeights[part],
  }));
  return { value: toThree(rankOf(values)), parts };
}

function toThree(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

function count(hits: SearchHits, tools: SearchTools, today: number) {
  const { facets, companies } = countFacets(hits, tools.facets, today);
  return { facets, names: companies };
}

function nameCompanies(
  companies: readonly { readonly example: number; readonly n: number }[],
  postings: ReadonlyMap<number, ListedPosting>,
): readonly FacetCount[] {
  return companies.flatMap(({ example, n }) => {
    const company = postings.get(example)?.company ?? null;
    if (company === null) return [];
    const term = `company:"${company.replaceAll('"', '')}"`;
    return [{ value: company, label: company, n, term }];
  });
}
