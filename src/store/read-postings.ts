import { sql, type RawBuilder } from 'kysely';
import type { AnalysisVersions, PostingKey, WholePosting } from '../domain/stored-posting.js';
import { runQuery, type Database } from './database.js';
import { filter, listed, toListed, type PostingQuery } from './list-postings.js';

/** Postings read at once. */
const AT_ONCE = 200;

/** All postings of a query, whole, in order of board and id. */
export async function* readPostings(
  database: Database,
  query: PostingQuery,
): AsyncGenerator<WholePosting> {
  let after: PostingKey = { board: '', externalId: '' };
  for (;;) {
    const { board, externalId } = after;
    const rows = await runQuery(database, (db) =>
      listed(db)
        .innerJoin('documents as d', (join) =>
          join.onRef('d.board', '=', 'p.board').onRef('d.external_id', '=', 'p.external_id'),
        )
        .select([
          'p.valid_through',
          'p.facts',
          'p.body',
          's.content_hash',
          'd.engine',
          'd.lexicon',
          'd.model',
          'd.payload',
          'd.analysis',
        ])
        .where(filter(query))
        .where(sql<boolean>`(p.board, p.external_id) > (${board}, ${externalId})`)
        .orderBy('p.board')
        .orderBy('p.external_id')
        .limit(AT_ONCE)
        .execute(),
    );
    for (const row of rows) {
      yield {
        ...toListed(row),
        validThrough: row.valid_through,
        contentHash: row.content_hash,
        versions: { engine: row.engine, lexicon: row.lexicon, model: row.model },
        facts: row.facts,
        text: row.body,
        payload: row.payload,
        analysis: row.analysis,
      };
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < AT_ONCE) return;
    after = { board: last.board, externalId: last.external_id };
  }
}

/** One posting whole, or `null`. */
export async function readPosting(
  database: Database,
  { board, externalId }: PostingKey,
): Promise<WholePosting | null> {
  const only = { boards: [board], ids: [externalId], state: 'all' } as const;
  for await (const posting of readPostings(database, only)) return posting;
  return null;
}

/** The packed analyses of postings, by board and id with a line end between. */
export async function readAnalyses(
  database: Database,
  keys: readonly PostingKey[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (keys.length === 0) return new Map();
  const boards = keys.map(({ board }) => board);
  const ids = keys.map(({ externalId }) => externalId);
  const { rows } = await runQuery(database, (db) =>
    sql<{ board: string; external_id: string; analysis: Uint8Array }>`
      select d.board, d.external_id, d.analysis
      from documents as d
        join unnest(${boards}::text[], ${ids}::text[]) as k (board, external_id)
          on k.board = d.board and k.external_id = d.external_id`.execute(db),
  );
  return new Map(rows.map((row) => [`${row.board}\n${row.external_id}`, row.analysis]));
}

/** A posting that other versions judged. */
export interface StalePosting extends PostingKey {
  readonly contentHash: string;
  readonly payload: Uint8Array;
  /** ISO 8601. */
  readonly firstSeen: string;
}

/** What a posting that need not be judged again was judged by. */
export interface Fresh extends AnalysisVersions {
  /** What made the parts of its score. */
  readonly stamp: number;
}

/** Postings that were not judged by these versions, in order of board and id, from a key on. */
export async function readStale(
  database: Database,
  fresh: Fresh,
  after: PostingKey,
): Promise<readonly StalePosting[]> {
  const { rows } = await runQuery(database, (db) =>
    sql<{
      board: string;
      external_id: string;
      content_hash: string;
      payload: Uint8Array;
      first_seen: Date;
    }>`
      select d.board, d.external_id, s.content_hash, d.payload, p.first_seen
      from documents as d
        join sightings as s on s.board = d.board and s.external_id = d.external_id
        join postings as p on p.board = d.board and p.external_id = d.external_id
        join scores as o on o.board = d.board and o.external_id = d.external_id
      where (d.board, d.external_id) > (${after.board}, ${after.externalId})
        and (${isStale(fresh)})
      order by d.board, d.external_id
      limit ${AT_ONCE}`.execute(db),
  );
  return rows.map((row) => ({
    board: row.board,
    externalId: row.external_id,
    contentHash: row.content_hash,
    payload: row.payload,
    firstSeen: row.first_seen.toISOString(),
  }));
}

/** How many postings there are, and how many were not judged by these versions. */
export async function countStale(
  database: Database,
  fresh: Fresh,
): Promise<{ readonly all: number; readonly stale: number }> {
  const { rows } = await runQuery(database, (db) =>
    sql<{ all: number; stale: number }>`
      select count(*) as all, count(*) filter (where ${isStale(fresh)}) as stale
      from documents as d
        join scores as o on o.board = d.board and o.external_id = d.external_id`.execute(db),
  );
  return rows[0] ?? { all: 0, stale: 0 };
}

/** The condition on `documents as d` and `scores as o`. */
function isStale({ engine, lexicon, model, stamp }: Fresh): RawBuilder<boolean> {
  return sql<boolean>`d.engine <> ${engine} or d.lexicon <> ${lexicon} or d.model <> ${model}
    or o.stamp <> ${stamp}::int`;
}
