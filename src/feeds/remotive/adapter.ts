import { pathParts } from '../address.js';
import type { FeedAdapter } from '../contract.js';
import { statedDate } from '../dates.js';
import { isRecord, type Fields } from '../fields.js';
import { payOf, somePay } from '../pay.js';
import { placeOf, somePlaces } from '../places.js';
import type { PostingDraft } from '../posting-draft.js';
import { readJsonFeed, recordsUnder, type JsonRules } from '../read-json-feed.js';

const rules: JsonRules = {
  source: 'remotive',
  label: 'Remotive',
  records: recordsUnder('jobs', 'candidate_required_location'),
  draft: readJob,
};

/** The board with all categories. */
const ALL = 'all';

/** Remotive's public API, whole or of a category (`data`, `software-dev`). */
export const remotive: FeedAdapter = {
  source: rules.source,
  label: rules.label,
  kind: 'market',
  usualBoard: ALL,
  recognise: (url) => {
    if (!/^(?:www\.)?remotive\.(?:com|io)$/.test(url.hostname)) return null;
    const category = url.searchParams.get('category');
    const [, , posting] = pathParts(url);
    return { board: category ?? ALL, posting: posting ?? null };
  },
  request: (board) => ({
    url: `https://remotive.com/api/remote-jobs${board === ALL ? '' : `?category=${encodeURIComponent(board)}`}`,
  }),
  accepts: ({ json }) =>
    rules.records(json)?.some((job) => isRecord(job) && 'candidate_required_location' in job) ??
    false,
  read: (payload, context) => readJsonFeed(payload, rules, context),
};

function readJob(job: Fields): PostingDraft {
  return {
    externalId: job.text('id'),
    title: job.text('title'),
    company: job.text('company_name'),
    url: job.text('url'),
    applyUrl: job.text('url'),
    locations: somePlaces([placeOf(job.text('candidate_required_location'))]),
    // The feed says so of all it holds: its address is `remote-jobs`.
    workplace: 'Remote',
    employment: job.texts('job_type'),
    department: job.text('category'),
    datePosted: statedDate(job.text('publication_date')),
    description: { text: job.longText('description'), format: 'html' },
    pay: somePay([payOf({ text: job.text('salary') })]),
  };
}
