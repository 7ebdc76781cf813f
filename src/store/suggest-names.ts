import { sql } from 'kysely';
import { searchedWords } from '../text/searched-words.js';
import { inTransaction, type Database } from './database.js';
import { quoteLexeme } from './search-words.js';

/** Postings that are looked at for names. */
const LOOKED_AT = 2_000;

/** A name among open postings. */
export interface FoundName {
  readonly name: string;
  readonly n: number;
}

/**
 * Employers or titles of open postings with a word that begins like the last of some words, and
 * all the others; the most frequent first.
 */
export async function suggestNames(
  database: Database,
  of: 'company' | 'title',
  begun: string,
  count: number,
): Promise<readonly FoundName[]> {
  const words = searchedWords(begun).map(({ word }) => word);
  const last = words.pop();
  if (last === undefined) return [];
  const mark = of === 'company' ? '%' : '~';
  const index = [...words.map((word) => quoteLexeme(mark + word)), `${quoteLexeme(mark + last)}:*`];
  return inTransaction(database, async (trx) => {
    await sql`select set_config('enable_seqscan', 'off', true)`.execute(trx);
    const { rows } = await sql<FoundName>`
      select min(${sql.ref(`p.${of}`)}) as name, count(*) as n
      from (
        select board, external_id from search_entries
        where words @@ ${index.join(' & ')}::tsquery and not closed limit ${LOOKED_AT}
      ) as e
        join postings as p on p.board = e.board and p.external_id = e.external_id
      where ${sql.ref(`p.${of}`)} is not null
      group by lower(${sql.ref(`p.${of}`)})
      order by 2 desc, 1 limit ${count}`.execute(trx);
    return rows;
  });
}
