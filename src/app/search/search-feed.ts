import { dayOf } from '../../base/days.js';
import { renderAtomFeed, type AtomEntry } from '../../format/atom-feed.js';
import { escapeHtml } from '../../format/escape-html.js';
import { runQuery, type Database } from '../../store/database.js';
import { findSavedSearch } from '../../store/saved-searches.js';
import { notFound, ok, type Outcome } from '../outcome.js';
import { searchPostings, type SearchHit } from './search-postings.js';

/** Entries of a feed. */
const ENTRIES = 50;

/**
 * What a saved search finds, the newest first, as an Atom feed. Whoever has the token may read it:
 * the feed tells nothing of whose search it is.
 *
 * @param origin of the server, such as `https://jobs.example`
 */
export async function readSearchFeed(
  { database, now }: { readonly database: Database; readonly now: string },
  token: string,
  origin: string,
): Promise<Outcome<string>> {
  const search = await runQuery(database, (db) => findSavedSearch(db, token));
  if (search === null) return notFound('feed');
  const found = await searchPostings(database, {
    query: search.query,
    sort: 'newest',
    limit: ENTRIES,
    today: dayOf(now),
  });
  if (found.kind !== 'ok') return found;
  const entries = found.value.hits.filter(({ near }) => !near).map((hit) => toEntry(hit, origin));
  return ok(
    renderAtomFeed({
      id: `urn:rolescope:search:${search.id}`,
      title: search.name,
      page: `${origin}/jobs?q=${encodeURIComponent(search.query)}`,
      self: `${origin}/v1/feeds/${token}`,
      author: 'Rolescope',
      updated: entries[0]?.updated ?? search.created,
      entries,
    }),
  );
}

function toEntry({ posting, score }: SearchHit, origin: string): AtomEntry {
  const { board, externalId, title, company, location, firstSeen } = posting;
  const path = `${encodeURIComponent(board)}/${encodeURIComponent(externalId)}`;
  const facts = [company, location, posting.posted, score === null ? null : `score ${score}`];
  return {
    id: `urn:rolescope:posting:${path}`,
    title: company === null ? title : `${title}, ${company}`,
    url: `${origin}/jobs/${path}`,
    published: firstSeen,
    updated: firstSeen,
    html: `<p>${escapeHtml(facts.filter((fact) => fact !== null).join(' · '))}</p>`,
  };
}
