import type { ListingEmployer, PublicListing } from '../../domain/listing-content.js';
import { renderAtomFeed } from '../../format/atom-feed.js';
import { markdownToHtml } from '../../format/markdown-html.js';
import { runQuery } from '../../store/database.js';
import { findListing, listListings } from '../../store/listings.js';
import { readOrganisation } from '../../store/organisations.js';
import type { Context } from '../context.js';
import { notFound, ok, type Outcome } from '../outcome.js';
import { asOf, toEmployer } from './listing-access.js';
import { toPublicListing } from './to-public-listing.js';

/** An organisation as its public page shows it. */
export interface OrganisationPage {
  readonly employer: ListingEmployer;
  readonly about: string;
  /** Open ones, the newest first. */
  readonly listings: readonly PublicListing[];
}

/** Open listings that a page or a feed shows. */
const MOST_SHOWN = 500;

type PublicContext = Pick<Context, 'database' | 'now'>;

/**
 * A listing that is open, or was: for its page, which says so. There is none that is a draft, was
 * never published, or is blocked.
 */
export async function readPublicListing(
  { database, now }: PublicContext,
  id: string,
  origin: string,
): Promise<Outcome<PublicListing>> {
  return runQuery(database, async (db) => {
    const stored = await findListing(db, id);
    if (stored === null) return notFound('listing');
    const organisation = await readOrganisation(db, { id: stored.organisation });
    if (organisation === null) return notFound('listing');
    const shown = toPublicListing(asOf(stored, now), toEmployer(organisation), origin);
    return shown === null ? notFound('listing') : ok(shown);
  });
}

/** An organisation and what it has open, for anybody. */
export async function readOrganisationPage(
  { database, now }: PublicContext,
  slug: string,
  origin: string,
): Promise<Outcome<OrganisationPage>> {
  return runQuery(database, async (db) => {
    const organisation = await readOrganisation(db, { slug });
    if (organisation === null) return notFound('organisation');
    const employer = toEmployer(organisation);
    const page = { limit: MOST_SHOWN, published: true };
    const stored = await listListings(db, organisation.id, page);
    const listings = stored.flatMap((listing) => {
      const shown = toPublicListing(asOf(listing, now), employer, origin);
      return shown?.open === true ? [shown] : [];
    });
    return ok({ employer, about: organisation.about, listings });
  });
}

/** The open listings of an organisation as an Atom feed. */
export async function readOrganisationFeed(
  context: PublicContext,
  slug: string,
  origin: string,
): Promise<Outcome<string>> {
  const page = await readOrganisationPage(context, slug, origin);
  if (page.kind !== 'ok') return page;
  const { employer, listings } = page.value;
  const days = listings.map(({ datePosted }) => datePosted).sort();
  return ok(
    renderAtomFeed({
      id: new URL(`/organisations/${employer.slug}`, origin).href,
      title: `Jobs at ${employer.name}`,
      page: new URL(`/organisations/${employer.slug}`, origin).href,
      self: new URL(`/v1/employers/${employer.slug}/feed`, origin).href,
      author: employer.name,
      updated: startOf(days.at(-1) ?? '1970-01-01'),
      entries: listings.map(({ content, ...listing }) => ({
        id: listing.url,
        title: content.title,
        url: listing.url,
        published: startOf(listing.firstPublished),
        updated: startOf(listing.datePosted),
        html: markdownToHtml(content.text),
      })),
    }),
  );
}

function startOf(day: string): string {
  return `${day}T00:00:00Z`;
}
