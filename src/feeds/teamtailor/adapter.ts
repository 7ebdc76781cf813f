import type { StatedPlace } from '../../domain/feed-posting.js';
import { addressOf, isHostLabel, pathParts, subdomainOf } from '../address.js';
import type { FeedAdapter, FeedAddress, ReadContext } from '../contract.js';
import { statedDate } from '../dates.js';
import type { Fields } from '../fields.js';
import { placeOf, placeOfParts, somePlaces } from '../places.js';
import type { PostingDraft } from '../posting-draft.js';
import { isXmlOf, readXmlFeed, type XmlRules } from '../xml.js';

const rules: XmlRules = {
  source: 'teamtailor',
  label: 'Teamtailor',
  root: 'rss',
  item: 'item',
  mark: 'teamtailor.com',
  // Others say that the feed comes in parts of 100; how to ask for the next is not published.
  fullPage: 100,
  draft: readItem,
};

/** Teamtailor's public RSS. Boards on an employer's own host cannot be told from other pages. */
export const teamtailor: FeedAdapter = {
  source: rules.source,
  label: rules.label,
  kind: 'employer',
  usualBoard: null,
  recognise,
  request: (board) =>
    isHostLabel(board) ? { url: `https://${board}.teamtailor.com/jobs.rss` } : null,
  accepts: ({ text }) => isXmlOf(text, rules),
  read: (payload, context) => readXmlFeed(payload, rules, context),
};

function recognise(url: URL): FeedAddress | null {
  const [first, second] = pathParts(url);
  return addressOf(subdomainOf(url, 'teamtailor.com'), first === 'jobs' ? second : undefined);
}

function readItem(item: Fields, { board, company }: ReadContext): PostingDraft {
  const remote = item.text('remoteStatus');
  return {
    externalId: item.text('guid') ?? item.text('link'),
    title: item.text('title'),
    company: company ?? board,
    url: item.text('link'),
    applyUrl: item.text('link'),
    locations: somePlaces(item.inner('tt:locations').inners('tt:location').map(readPlace)),
    workplace: remote === 'none' ? null : remote,
    department: item.text('tt:department'),
    datePosted: statedDate(item.text('pubDate')),
    description: { text: item.longText('description'), format: 'html' },
  };
}

function readPlace(place: Fields): StatedPlace | null {
  const parts = {
    locality: place.text('tt:city'),
    region: null,
    country: place.text('tt:country'),
  };
  return placeOfParts(parts) ?? placeOf(place.text('tt:name') ?? place.text('tt:address'));
}
