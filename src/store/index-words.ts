import { sql, type Kysely } from 'kysely';
import type { PostingKey } from '../domain/stored-posting.js';
import { toSearchVector } from './search-words.js';

/** Postings whose words are made at once. */
const AT_ONCE = 200;

interface Row {
  readonly board: string;
  readonly external_id: string;
  readonly title: string;
  readonly company: string | null;
  readonly body: string;
}

/** Makes the search column of all postings again. Call it inside a transaction. */
export async function indexWords<Schema>(trx: Kysely<Schema>): Promise<void> {
  let after: PostingKey = { board: '', externalId: '' };
  for (;;) {
    const { rows } = await sql<Row>`
      select board, external_id, title, company, body from postings
      where (board, external_id) > (${after.board}, ${after.externalId})
      order by board, external_id limit ${AT_ONCE}`.execute(trx);
    const last = rows.at(-1);
    if (last === undefined) return;
    const vectors = rows.map(({ title, company, body }) => toSearchVector(title, company, body));
    await sql`
      update postings as p set search = made.words::tsvector
      from unnest(
        ${rows.map(({ board }) => board)}::text[],
        ${rows.map((row) => row.external_id)}::text[],
        ${vectors}::text[]
      ) as made(board, external_id, words)
      where p.board = made.board and p.external_id = made.external_id`.execute(trx);
    after = { board: last.board, externalId: last.external_id };
  }
}
