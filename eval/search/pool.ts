import { createHash } from 'node:crypto';
import type { Database } from '../../src/store/database.js';
import { readPostings } from '../../src/store/read-postings.js';
import { searchedWords } from '../../src/text/searched-words.js';
import type { Judgements } from './judged.js';

/** Words of an excerpt. */
const EXCERPT = 120;

/**
 * What is to be judged, one JSON object a line: every posting that a search found first for a query
 * and that was not judged yet, in an order that tells nothing of who found it or where.
 */
export async function toPool(
  database: Database,
  queries: readonly string[],
  searches: readonly ReadonlyMap<string, readonly string[]>[],
  judged: Judgements,
): Promise<string> {
  let lines = '';
  for (const query of queries) {
    const found = new Set(searches.flatMap((search) => search.get(query) ?? []));
    const ids = [...found].filter((id) => !judged.get(query)?.has(id));
    const shuffled = ids.toSorted((a, b) => (digest(query, a) < digest(query, b) ? -1 : 1));
    const entries = new Map<string, object>();
    if (ids.length === 0) continue;
    for await (const posting of readPostings(database, { ids, state: 'all' })) {
      const { externalId: id, title, company, location, posted, level, facts, text } = posting;
      const pay = facts.filter((fact) => fact.startsWith('pay:')).join(' ');
      const excerpt = excerptOf(text, query);
      entries.set(id, { query, id, title, company, location, posted, level, pay, excerpt });
    }
    for (const id of shuffled) lines += `${JSON.stringify(entries.get(id))}\n`;
  }
  return lines;
}

function digest(query: string, id: string): string {
  return createHash('sha256').update(`${query}\n${id}`).digest('hex');
}

/** The part of a text that has the most different words of the query. */
function excerptOf(text: string, query: string): string {
  const wanted = new Set(searchedWords(query).map(({ word }) => word));
  const words = text.split(/\s+/);
  const forms = words.map((word) => searchedWords(word).map((one) => one.word));
  let best = 0;
  let most = -1;
  for (let from = 0; from === 0 || from < words.length; from += EXCERPT / 4) {
    const found = new Set(
      forms
        .slice(from, from + EXCERPT)
        .flat()
        .filter((word) => wanted.has(word)),
    );
    if (found.size > most) [best, most] = [from, found.size];
  }
  return words.slice(best, best + EXCERPT).join(' ');
}
