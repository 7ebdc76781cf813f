import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { ScoreWeights } from '../domain/posting-score.js';
import type { HitText, SearchHits } from '../domain/search-hits.js';
import { MOST_HITS, type SearchClause, type SearchQuery } from '../domain/search-query.js';
import type { ListedPosting } from '../domain/stored-posting.js';
import { inTransaction, runQuery, type Database, type Queries } from './database.js';
import { listed, toListed } from './list-postings.js';
import { joinHits, readHits } from './read-hits.js';
import { scoreSql } from './score-sql.js';
import { toEntryFilter, type EntryFilter } from './search-filter.js';
import { quoteLexeme } from './search-words.js';

/** What a search is asked with. */
export interface SearchOptions {
  /** Days since 1970-01-01. */
  readonly today: number;
  /** How the reader weighs the parts of a score; counts where hits are sorted by score. */
  readonly weights: ScoreWeights;
  /**
   * Of more than `MOST_HITS`, those that this holds for come first, where they are sorted by
   * relevance: words in the title.
   */
  readonly prefer: SearchClause | null;
}

/**
 * The hits of a query, in no order that tells: the first `MOST_HITS` of them by what they are
 * sorted by, and the newest where that is relevance.
 */
export async function findHits(
  database: Database,
  query: SearchQuery,
  options: SearchOptions,
): Promise<SearchHits> {
  const filter = toEntryFilter(query.where, options.today);
  return inTransaction(database, async (trx) => {
    await planFor(trx, filter);
    const hits = await readFirst(trx, filter, query, options);
    if (!hits.more || query.sort !== 'relevance' || options.prefer === null) return hits;
    const preferred = { kind: 'all', of: [options.prefer, query.where] } as const;
    const narrower = toEntryFilter(preferred, options.today);
    return joinHits(await readFirst(trx, narrower, query, options), hits);
  });
}

/**
 * The words of a posting lie out of line: to look at them row by row takes a hundred times longer
 * than the index, which the planner does not know. Nor does it know that so short a query gains
 * nothing from being compiled.
 */
async function planFor(trx: Queries, { index }: EntryFilter): Promise<void> {
  const walks = index === null ? 'on' : 'off';
  await sql`select set_config('enable_seqscan', ${walks}, true),
    set_config('enable_indexscan', ${walks}, true), set_config('jit', 'off', true),
    set_config('work_mem', '64MB', true)`.execute(trx);
}

interface HitsRow {
  readonly n: number;
  readonly bytes: Uint8Array | null;
}

async function readFirst(
  trx: Queries,
  filter: EntryFilter,
  { state, sort }: SearchQuery,
  { weights, today }: SearchOptions,
): Promise<SearchHits> {
  const byScore = sort === 'score';
  const score = byScore ? sql`${scoreSql(weights, today, 's')}` : sql`null::int`;
  const order = {
    relevance: sql`e.day desc, e.number`,
    newest: sql`e.day desc, e.number`,
    pay: sql`e.pay_dollars desc nulls last, e.number`,
    score: sql`score desc nulls last, e.number`,
  }[sort];
  const scores = byScore
    ? sql`left join scores as s on s.board = e.board and s.external_id = e.external_id`
    : sql``;
  const { rows } = await sql<HitsRow>`
    select count(*) as n, string_agg(
      int8send(number) || int4send(day) || int4send(coalesce(pay_dollars, -1)::int) ||
        int4send(coalesce(score, -1)) || tags, ''::bytea) as bytes
    from (
      select e.number, e.day, least(e.pay_dollars, 2000000000) as pay_dollars, e.tags,
        ${score} as score
      from ${entriesOf(filter, state)} as e ${scores}
      where ${conditions(filter, state)}
      order by ${order}
      limit ${MOST_HITS + 1}
    ) as hits`.execute(trx);
  const { n, bytes } = rows[0]!;
  return readHits(bytes ?? new Uint8Array(), Math.min(n, MOST_HITS), n > MOST_HITS);
}

/** Postings of which the words of phrases are looked at, the newest first. */
const MOST_LOOKED_AT = 5_000;

/**
 * Where a search looks. Whether words stand one after the other has to be read posting by posting,
 * so that of very many that have the words only the newest are looked at.
 */
function entriesOf({ index, loose }: EntryFilter, state: SearchQuery['state']) {
  if (index === loose) return sql`search_entries`;
  return sql`(
    select * from search_entries as e
    where ${conditions({ index: loose, loose, columns: [] }, state)}
    order by e.day desc, e.number limit ${MOST_LOOKED_AT})`;
}

function conditions({ index, columns }: EntryFilter, state: SearchQuery['state']) {
  const parts: RawBuilder<SqlBool>[] = [...columns];
  if (index !== null) parts.push(sql<SqlBool>`e.words @@ ${index}::tsquery`);
  if (state !== 'all') {
    parts.push(state === 'open' ? sql<SqlBool>`not e.closed` : sql<SqlBool>`e.closed`);
  }
  // What is blocked is closed; nobody is shown it among the closed ones either.
  if (state !== 'open') {
    parts.push(sql<SqlBool>`not exists (
      select from posting_blocks as b where b.board = e.board and b.external_id = e.external_id)`);
  }
  return parts.length === 0 ? sql<SqlBool>`true` : sql.join(parts, sql` and `);
}

/** The best hits' closeness to the words, and their scores; those that went away are left out. */
export async function readHitTexts(
  database: Database,
  numbers: readonly number[],
  words: readonly string[],
  { weights, today }: Pick<SearchOptions, 'weights' | 'today'>,
): Promise<ReadonlyMap<number, HitText>> {
  const index = words.map(quoteLexeme).join(' | ');
  const rank = index === '' ? sql`0` : sql`ts_rank(e.words, ${index}::tsquery, 1)`;
  const { rows } = await runQuery(database, (db) =>
    sql<{ number: number; rank: number; score: number | null }>`
      select e.number, ${rank}::float8 as rank, ${scoreSql(weights, today, 's')} as score
      from search_entries as e
        left join scores as s on s.board = e.board and s.external_id = e.external_id
      where e.number = any(${numbers}::bigint[])`.execute(db),
  );
  return new Map(rows.map(({ number, rank, score }) => [number, { rank, score }]));
}

/** Hits as lists show them, by number; those that went away are left out. */
export async function readHitPostings(
  database: Database,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, ListedPosting>> {
  const rows = await runQuery(database, (db) =>
    listed(db)
      .innerJoin('search_entries as e', (join) =>
        join.onRef('e.board', '=', 'p.board').onRef('e.external_id', '=', 'p.external_id'),
      )
      .select('e.number')
      .where(sql<SqlBool>`e.number = any(${numbers}::bigint[])`)
      .execute(),
  );
  return new Map(rows.map((row) => [row.number, toListed(row)]));
}

/** Scores of hits in tenths of points, by number. */
export async function readHitScores(
  database: Database,
  numbers: readonly number[],
  options: Pick<SearchOptions, 'weights' | 'today'>,
): Promise<ReadonlyMap<number, number | null>> {
  const texts = await readHitTexts(database, numbers, [], options);
  return new Map([...texts].map(([number, { score }]) => [number, score]));
}
