import { sql } from 'kysely';
import type { PostingKey } from '../domain/stored-posting.js';
import type { Queries } from './database.js';

/** A posting of another employer. */
export interface PostingCopy {
  readonly board: string;
  readonly company: string | null;
  readonly title: string;
}

/** Copies that are told of. */
const MOST_COPIES = 5;

/** Postings with the same text that name another employer, the oldest first. */
export async function readCopies(
  db: Queries,
  { board, externalId }: PostingKey,
  company: string,
): Promise<readonly PostingCopy[]> {
  const { rows } = await sql<PostingCopy>`
    select o.board, o.company, o.title
    from postings as p
      join postings as o on o.duplicate_group = p.duplicate_group
    where p.board = ${board} and p.external_id = ${externalId} and o.board <> p.board
      and lower(coalesce(o.company, '')) <> lower(${company})
    order by o.first_seen, o.board, o.external_id
    limit ${sql.lit(MOST_COPIES)}`.execute(db);
  return rows;
}
