import { sql } from 'kysely';
import type { PostingDays } from '../domain/posting-score.js';
import type { PostingKey, StoredScore } from '../domain/stored-posting.js';
import { runQuery, type Database } from './database.js';
import { keyName } from './group-by-links.js';

/** What a stored posting is sorted by. */
export interface StoredStanding {
  readonly scored: StoredScore;
  readonly days: PostingDays;
}

/** What some postings are sorted by, by the names of their keys, in order of board and id. */
export async function readScores(
  database: Database,
  keys: readonly PostingKey[],
): Promise<ReadonlyMap<string, StoredStanding>> {
  const rows = await runQuery(database, (db) =>
    db
      .selectFrom('scores as s')
      .innerJoin(
        sql<{ board: string; external_id: string }>`unnest(
          ${keys.map(({ board }) => board)}::text[],
          ${keys.map(({ externalId }) => externalId)}::text[])`.as<'k'>(sql`k(board, external_id)`),
        (join) =>
          join.onRef('k.board', '=', 's.board').onRef('k.external_id', '=', 's.external_id'),
      )
      .selectAll('s')
      .orderBy('s.board')
      .orderBy('s.external_id')
      .execute(),
  );
  return new Map(
    rows.map((row) => [
      keyName({ board: row.board, externalId: row.external_id }),
      { scored: toScore(row), days: toDays(row) },
    ]),
  );
}

interface ScoreRow {
  readonly stamp: number;
  readonly clarity: number | null;
  readonly coherence: number | null;
  readonly pay: number | null;
}

function toScore({ stamp, clarity, coherence, pay }: ScoreRow): StoredScore {
  const known = clarity !== null && coherence !== null && pay !== null;
  return { stamp, parts: known ? { clarity, coherence, pay } : null };
}

interface DaysRow {
  readonly posted_day: number | null;
  readonly first_day: number;
  readonly seen_day: number;
  readonly ends_day: number | null;
  readonly reposts: number;
  readonly closed: boolean;
}

function toDays(row: DaysRow): PostingDays {
  return {
    posted: row.posted_day,
    firstSeen: row.first_day,
    lastSeen: row.seen_day,
    reposts: row.reposts,
    ends: row.ends_day,
    closed: row.closed,
  };
}
