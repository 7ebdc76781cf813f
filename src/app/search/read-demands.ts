import type { Analysis } from '../../domain/analysis.js';
import type { Demand } from '../../domain/demand.js';
import type { PostingKey } from '../../domain/stored-posting.js';
import { toDemand } from '../../judge/match/demand.js';
import type { Database } from '../../store/database.js';
import { readAnalyses } from '../../store/read-postings.js';
import { ok, type Outcome } from '../outcome.js';
import { unpackJson } from '../store/packed-json.js';
import { searchPostings, type SearchHit, type SearchRequest } from './search-postings.js';

/** Most postings that a résumé is held against at once. */
export const MOST_DEMANDS = 2_000;

/** A posting that was found, with what it demands. */
export interface DemandHit {
  readonly hit: SearchHit;
  readonly demand: Demand;
}

/** The postings that a résumé can be held against, and how many more were found. */
export interface DemandPage {
  readonly hits: readonly DemandHit[];
  readonly total: { readonly n: number; readonly more: boolean };
}

/** Postings read at once, so that others are answered between. */
const AT_ONCE = 100;

/**
 * Finds postings with what each demands, so that whoever has a résumé can hold it against them
 * where it is. The first ones in the order of the search, at most `MOST_DEMANDS`.
 */
export async function readDemands(
  database: Database,
  request: Omit<SearchRequest, 'limit' | 'cursor'>,
): Promise<Outcome<DemandPage>> {
  const found = await searchPostings(database, { ...request, limit: MOST_DEMANDS });
  if (found.kind !== 'ok') return found;
  const { hits, total } = found.value;
  const demands: DemandHit[] = [];
  for (let at = 0; at < hits.length; at += AT_ONCE) {
    const some = hits.slice(at, at + AT_ONCE);
    const packed = await readAnalyses(
      database,
      some.map(({ posting }) => posting),
    );
    for (const hit of some) {
      const analysis = packed.get(keyOf(hit.posting));
      if (analysis === undefined) continue;
      demands.push({ hit, demand: toDemand(unpackJson(analysis) as Analysis) });
    }
  }
  return ok({ hits: demands, total });
}

/** As `readAnalyses` names its entries. */
function keyOf({ board, externalId }: PostingKey): string {
  return `${board}\n${externalId}`;
}
