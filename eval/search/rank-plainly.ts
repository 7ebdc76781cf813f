import { sql } from 'kysely';
import type { Database } from '../../src/store/database.js';
import { quoteLexeme } from '../../src/store/search-words.js';
import { searchedWords } from '../../src/text/searched-words.js';

/**
 * Plain full-text search over the same store: postings that have all words of the query, by the
 * database's own rank, in which words of the title weigh most; filled up with those that have any.
 * Gives ids, best first.
 */
export async function rankPlainly(
  database: Database,
  query: string,
  count: number,
): Promise<readonly string[]> {
  const words = [...new Set(searchedWords(query).map(({ word }) => word))].map(quoteLexeme);
  const found: string[] = [];
  for (const by of [' & ', ' | ']) {
    if (words.length === 0 || found.length >= count) break;
    const asked = words.join(by);
    const { rows } = await sql<{ id: string }>`
      select external_id as id from search_entries
      where words @@ ${asked}::tsquery
      order by ts_rank(words, ${asked}::tsquery) desc, day desc, number
      limit ${count * 2}`.execute(database.db);
    for (const { id } of rows) if (!found.includes(id)) found.push(id);
  }
  return found.slice(0, count);
}
