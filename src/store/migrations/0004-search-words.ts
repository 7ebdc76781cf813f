import { sql, type Kysely } from 'kysely';
import { indexWords } from '../index-words.js';

/** The words of the search column are made by this program, no longer by the database. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table postings
      alter column search drop expression,
      alter column search set default ''`.execute(db);
  await indexWords(db);
}
