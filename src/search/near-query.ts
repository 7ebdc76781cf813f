import type { SearchClause, SearchQuery } from '../domain/search-query.js';
import type { Chip } from './chips.js';
import { clausesOf } from './parse-query.js';

/** Words of a query of which some may be missing; of more than these none is. */
const MOST_SOFT = 8;

/**
 * What a query asks for but for some of its words: for when hardly a posting has all of them. What
 * fields, quotes and a minus ask for must hold as before. `null` where nothing can be left out.
 *
 * @param missing how many words may be missing
 */
export function nearQuery(
  query: SearchQuery,
  chips: readonly Chip[],
  missing: number,
): SearchQuery | null {
  const soft = chips.filter((_, at) => isSoft(chips, at));
  if (soft.length < missing || soft.length > MOST_SOFT) return null;
  const hard = clausesOf(chips.filter((_, at) => !isSoft(chips, at)));
  if (soft.length === missing) {
    return hard.length === 0 ? null : { ...query, where: { kind: 'all', of: hard } };
  }
  const kept = choose(
    soft.flatMap(({ clause }) => (clause === null ? [] : [clause])),
    missing,
  );
  const any = kept.map((of): SearchClause => ({ kind: 'all', of }));
  return { ...query, where: { kind: 'all', of: [...hard, { kind: 'any', of: any }] } };
}

/** Words alone, that are not one of two to choose from. */
function isSoft(chips: readonly Chip[], at: number): boolean {
  const { explicit, negated, clause, orNext } = chips[at]!;
  return !explicit && !negated && clause !== null && !orNext && chips[at - 1]?.orNext !== true;
}

/** Every choice of all but some. */
function choose(clauses: readonly SearchClause[], missing: number): readonly SearchClause[][] {
  if (missing === 0) return [[...clauses]];
  return clauses.flatMap((_, at) =>
    choose(clauses.slice(at + 1), missing - 1).map((rest) => [...clauses.slice(0, at), ...rest]),
  );
}
