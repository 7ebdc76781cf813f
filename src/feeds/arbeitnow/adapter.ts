import { pathParts } from '../address.js';
import type { FeedAdapter, NextRequest, Payload } from '../contract.js';
import { statedSeconds } from '../dates.js';
import { isRecord, readFields, type Fields } from '../fields.js';
import { placeOf, somePlaces } from '../places.js';
import type { PostingDraft } from '../posting-draft.js';
import { readJsonFeed, recordsUnder, type JsonRules } from '../read-json-feed.js';

const HOST = /^(?:www\.)?arbeitnow\.com$/;

const rules: JsonRules = {
  source: 'arbeitnow',
  label: 'Arbeitnow',
  records: recordsUnder('data', 'job_types'),
  next: nextPage,
  draft: readJob,
};

/** Arbeitnow's public job board API. */
export const arbeitnow: FeedAdapter = {
  source: rules.source,
  label: rules.label,
  kind: 'market',
  usualBoard: 'all',
  recognise: (url) => {
    if (!HOST.test(url.hostname)) return null;
    const parts = pathParts(url);
    return { board: 'all', posting: parts[0] === 'jobs' ? (parts.at(-1) ?? null) : null };
  },
  request: () => ({ url: 'https://www.arbeitnow.com/api/job-board-api?page=1' }),
  accepts: ({ json }) =>
    rules.records(json)?.some((job) => isRecord(job) && 'job_types' in job && 'slug' in job) ??
    false,
  read: (payload, context) => readJsonFeed(payload, rules, context),
};

/** The next page by its own word, and only on its own host. */
function nextPage({ json }: Payload): NextRequest[] {
  const next = readFields(json, []).inner('links').text('next');
  if (next === null || !URL.canParse(next)) return [];
  const { protocol, hostname, href } = new URL(next);
  if (protocol !== 'https:' || !HOST.test(hostname)) return [];
  return [{ request: { url: href }, postingId: null }];
}

function readJob(job: Fields): PostingDraft {
  return {
    externalId: job.text('slug'),
    title: job.text('title'),
    company: job.text('company_name'),
    url: job.text('url'),
    applyUrl: job.text('url'),
    locations: somePlaces([placeOf(job.text('location'))]),
    workplace: job.flag('remote') === true ? 'Remote' : null,
    employment: job.texts('job_types'),
    datePosted: statedSeconds(job.number('created_at')),
    description: { text: job.longText('description'), format: 'html' },
  };
}
