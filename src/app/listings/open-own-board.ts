import type { Limit } from '../../auth/limits.js';
import { refuseTooMany } from '../accounts/count-tries.js';
import { makeStoreFetcher } from '../import/import-sources.js';
import { networkSource } from '../import/resolve-sources.js';
import { loadFeeds } from '../sources/feed-knowledge.js';
import { parseSource } from '../sources/parse-source.js';
import type { Context } from '../context.js';
import type { Outcome } from '../outcome.js';
import { importListings, type ListingImport } from './import-listings.js';
import { openOrganisation } from './listing-access.js';
import type { ListingTools } from './listing-tools.js';

const HOUR_MS = 3_600_000;
const READINGS: Limit = { what: 'own board', tries: 20, windowMs: HOUR_MS };

/**
 * Reads the own board of an organisation by its address (`https://boards.greenhouse.io/acme`,
 * `lever:acme`) and makes drafts of it. Only boards of known kinds on the network are read: no
 * files, no pages, and no addresses of an inner network.
 */
export async function importOwnBoard(
  context: Context,
  tools: Pick<ListingTools, 'analyze'>,
  organisation: string,
  address: string,
): Promise<Outcome<ListingImport>> {
  const opened = await openOrganisation(context, organisation, 'editor');
  if (opened.kind !== 'ok') return opened;
  const parsed = parseSource(address);
  if (parsed.kind !== 'board' || parsed.adapter.request(parsed.board) === null) {
    const detail =
      parsed.kind === 'unknown'
        ? parsed.message
        : 'Give the address of your board, such as https://boards.greenhouse.io/acme.';
    return { kind: 'invalid', message: detail, errors: [{ pointer: '/source', detail }] };
  }
  const refused = await refuseTooMany(context, READINGS, organisation);
  if (refused !== null) return refused;
  const contact = process.env['ROLESCOPE_CONTACT'];
  const fetcher = makeStoreFetcher(context.database, { ROLESCOPE_CONTACT: contact });
  try {
    const board = { ...parsed, posting: null };
    const source = networkSource(board, null, { feeds: loadFeeds(), fetcher: () => fetcher });
    return await importListings(context, tools, organisation, source);
  } finally {
    await fetcher.close();
  }
}
