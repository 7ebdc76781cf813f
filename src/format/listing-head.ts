import type { ListingContent, PublicListing } from '../domain/listing-content.js';
import { escapeHtml, withoutControls } from './escape-html.js';
import { toJobPosting, toScriptJson } from './job-posting-json-ld.js';
import { markdownToHtml, safeLink } from './markdown-html.js';

/** What a page of a listing says before any script has run. */
export interface ListingHead {
  /** 410 for one that is closed or expired: it is gone, and search engines may forget it. */
  readonly status: 200 | 410;
  /** For inside `<head>`: title, description, canonical address, and the JSON-LD of an open one. */
  readonly head: string;
  /** For inside `<noscript>`: the listing for readers without scripts. */
  readonly body: string;
}

/** Longest description that search engines show, roughly, in UTF-16 units. */
const LONGEST_SUMMARY = 160;

/** The served page of a listing. Every text in it is escaped or sanitised. */
export function renderListingHead(listing: PublicListing): ListingHead {
  const { content, employer, open } = listing;
  const title = escapeHtml(`${content.title} – ${employer.name}`);
  const summary = escapeHtml(summarise(listing));
  const address = escapeHtml(safeLink(listing.url) ?? '');
  const lines = [
    `<title>${title}</title>`,
    `<meta name="description" content="${summary}">`,
    `<link rel="canonical" href="${address}">`,
    `<meta property="og:title" content="${title}">`,
    `<meta property="og:description" content="${summary}">`,
    ...(open ? [scriptOf(listing)] : ['<meta name="robots" content="noindex">']),
  ];
  return { status: open ? 200 : 410, head: lines.join('\n'), body: bodyOf(listing) };
}

function scriptOf(listing: PublicListing): string {
  return `<script type="application/ld+json">${toScriptJson(toJobPosting(listing))}</script>`;
}

/** The first words of the listing's text, without its marks. */
function summarise({ content }: PublicListing): string {
  const words = withoutControls(content.text.slice(0, LONGEST_SUMMARY * 4))
    .replace(/[#*_>`[\]]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (words.length <= LONGEST_SUMMARY) return words;
  const cut = words.slice(0, LONGEST_SUMMARY);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > 0 ? space : LONGEST_SUMMARY)}…`;
}

function bodyOf(listing: PublicListing): string {
  const { content, employer, open, validThrough } = listing;
  const facts = [employer.name, placesOf(content), payOf(content)].filter((fact) => fact !== '');
  const apply = content.applyUrl === null ? null : safeLink(content.applyUrl);
  return [
    '<article>',
    `<h1>${escapeHtml(content.title)}</h1>`,
    `<p>${facts.map(escapeHtml).join(' · ')}</p>`,
    `<p>${open ? `Open until ${validThrough}.` : 'This listing is no longer open.'}</p>`,
    markdownToHtml(content.text),
    ...(open && apply !== null
      ? [`<p><a href="${escapeHtml(apply)}" rel="nofollow noopener">Apply</a></p>`]
      : []),
    '</article>',
  ].join('\n');
}

function placesOf({ places, workplace, remoteFrom }: ListingContent): string {
  const names = places.map((place) =>
    [place.locality, place.region, place.country].filter((part) => part !== null).join(', '),
  );
  const remote = remoteFrom.length === 0 ? '' : `from ${remoteFrom.join(', ')}`;
  const parts = [workplace === 'unspecified' ? '' : workplace, remote, names.join('; ')];
  return parts.filter((part) => part !== '').join(' ');
}

function payOf({ pay }: ListingContent): string {
  if (pay === null) return '';
  const { min, max, currency, period } = pay;
  return `${currency} ${min === max ? `${min}` : `${min}–${max}`} per ${period}`;
}
