import { pathParts } from '../address.js';
import type { FeedAdapter, NextRequest, Payload } from '../contract.js';
import { statedEpoch } from '../dates.js';
import { isRecord, readFields, type Fields } from '../fields.js';
import { payOf, somePay } from '../pay.js';
import { placeOf, somePlaces } from '../places.js';
import type { PostingDraft } from '../posting-draft.js';
import { readJsonFeed, recordsUnder, type JsonRules } from '../read-json-feed.js';

/** The most it gives at once, whatever is asked. */
const PAGE = 20;

const rules: JsonRules = {
  source: 'himalayas',
  label: 'Himalayas',
  records: recordsUnder('jobs', 'companySlug'),
  next: nextPage,
  draft: readJob,
};

/** Himalayas' public API, newest first; the whole is far more than a day's budget of requests. */
export const himalayas: FeedAdapter = {
  source: rules.source,
  label: rules.label,
  kind: 'market',
  usualBoard: 'all',
  recognise: (url) => {
    if (!/^(?:www\.)?himalayas\.app$/.test(url.hostname)) return null;
    const parts = pathParts(url);
    return { board: 'all', posting: parts[2] === 'jobs' ? (parts[3] ?? null) : null };
  },
  request: () => ({ url: pageUrl(0) }),
  accepts: ({ json }) =>
    rules.records(json)?.some((job) => isRecord(job) && 'locationRestrictions' in job) ?? false,
  read: (payload, context) => readJsonFeed(payload, rules, context),
};

function pageUrl(offset: number): string {
  return `https://himalayas.app/jobs/api?limit=${PAGE}&offset=${offset}`;
}

function nextPage({ json }: Payload): NextRequest[] {
  const page = readFields(json, []);
  const read = page.list('jobs').length;
  const offset = (page.number('offset') ?? 0) + read;
  if (read === 0 || offset >= (page.number('totalCount') ?? 0)) return [];
  return [{ request: { url: pageUrl(offset) }, postingId: null }];
}

function readJob(job: Fields): PostingDraft {
  return {
    externalId: job.text('guid'),
    title: job.text('title'),
    company: job.text('companyName'),
    url: job.text('applicationLink') ?? job.text('guid'),
    applyUrl: job.text('applicationLink'),
    locations: somePlaces(job.texts('locationRestrictions').map(placeOf)),
    // The feed says so of all it holds: it lists remote work only.
    workplace: 'Remote',
    employment: job.texts('employmentType'),
    department: job.texts('parentCategories')[0] ?? null,
    datePosted: statedEpoch(job.number('pubDate')),
    validThrough: statedEpoch(job.number('expiryDate')),
    description: { text: job.longText('description'), format: 'html' },
    pay: somePay([
      payOf({
        min: job.number('minSalary'),
        max: job.number('maxSalary'),
        currency: job.text('currency'),
        // Its data dictionary says that amounts are annual.
        period: 'year',
      }),
    ]),
  };
}
