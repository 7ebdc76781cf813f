import type { StatedPlace } from '../../domain/feed-posting.js';
import { addressOf, pathParts, subdomainOf } from '../address.js';
import type { FeedAdapter, FeedAddress, ReadContext } from '../contract.js';
import { statedDate } from '../dates.js';
import { isRecord, readFields, type Fields } from '../fields.js';
import { placeOfParts, somePlaces } from '../places.js';
import type { PostingDraft } from '../posting-draft.js';
import { readJsonFeed, recordsUnder, type JsonRules } from '../read-json-feed.js';

const rules: JsonRules = {
  source: 'workable',
  label: 'Workable',
  records: (json) =>
    recordsUnder('jobs', 'shortcode')(json) ?? recordsUnder('results', 'shortcode')(json),
  employer: (json) => (isRecord(json) && 'jobs' in json ? readFields(json, []).text('name') : null),
  // The list of its own pages comes in parts; the whole one does not say how many there are.
  cutOff: (json) => {
    const list = readFields(json, []);
    return (list.number('total') ?? 0) > list.list('results').length;
  },
  draft: readJob,
};

/**
 * Workable's public widget API, and the list its own pages load (`results`, without texts), which is
 * read where it was saved.
 */
export const workable: FeedAdapter = {
  source: rules.source,
  label: rules.label,
  kind: 'employer',
  usualBoard: null,
  recognise,
  request: (board) => ({
    url: `https://apply.workable.com/api/v1/widget/accounts/${encodeURIComponent(board)}?details=true`,
  }),
  accepts: ({ json }) =>
    rules.records(json)?.some((job) => isRecord(job) && 'shortcode' in job) ?? false,
  read: (payload, context) => readJsonFeed(payload, rules, context),
};

function recognise(url: URL): FeedAddress | null {
  const parts = pathParts(url);
  if (url.hostname === 'apply.workable.com' || url.hostname === 'www.workable.com') {
    const accounts = parts.indexOf('accounts');
    if (accounts !== -1) return addressOf(parts[accounts + 1]);
    if (url.hostname === 'www.workable.com') return null;
    return parts[0] === 'j' ? null : addressOf(parts[0], parts[1] === 'j' ? parts[2] : undefined);
  }
  const account = subdomainOf(url, 'workable.com');
  return account === undefined ? null : addressOf(account, parts[0] === 'j' ? parts[1] : undefined);
}

function readJob(job: Fields, { board, company }: ReadContext): PostingDraft | null {
  if (job.record['isInternal'] === true) return null;
  const id = job.text('shortcode');
  return {
    externalId: id,
    title: job.text('title'),
    company: company ?? board,
    url: job.text('url') ?? publicUrl(board, id),
    applyUrl: job.text('application_url'),
    locations: readPlaces(job),
    workplace: job.text('workplace') ?? (job.flag('telecommuting') === true ? 'remote' : null),
    employment: job.texts(Object.hasOwn(job.record, 'type') ? 'type' : 'employment_type'),
    department: job.texts('department')[0] ?? null,
    datePosted: statedDate(job.text('published_on') ?? job.text('published')),
    description: { text: job.longText('description'), format: 'html' },
  };
}

function publicUrl(board: string, id: string | null): string | null {
  if (id === null) return null;
  return `https://apply.workable.com/${encodeURIComponent(board)}/j/${encodeURIComponent(id)}/`;
}

function readPlaces(job: Fields): StatedPlace[] {
  const listed = job.inners('locations').filter((place) => place.record['hidden'] !== true);
  const own = isRecord(job.record['location']) ? job.inner('location') : job;
  return somePlaces((listed.length > 0 ? listed : [own]).map(readPlace));
}

function readPlace(place: Fields): StatedPlace | null {
  return placeOfParts({
    locality: place.text('city'),
    region: place.text(Object.hasOwn(place.record, 'region') ? 'region' : 'state'),
    country: place.text('country'),
  });
}
