import { sql, type Kysely } from 'kysely';
import { indexWords } from '../index-words.js';

/**
 * The words of the search column are made by this program, no longer by the database. What is new
 * is counted from the postings themselves when roll-ups are folded; only what is taken away is noted.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table postings
      alter column search drop expression,
      alter column search set default ''`.execute(db);
  await indexWords(db);
  await sql`
    create table uncounted (
      board text collate "C" not null,
      external_id text collate "C" not null,
      primary key (board, external_id)
    )`.execute(db);
}
