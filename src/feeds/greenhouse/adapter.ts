import type { StatedPay } from '../../domain/feed-posting.js';
import { addressOf, pathParts } from '../address.js';
import type { FeedAdapter, FeedAddress, ReadContext } from '../contract.js';
import { statedDate } from '../dates.js';
import { isRecord, readFields, type Fields } from '../fields.js';
import { unescapeHtml } from '../markup.js';
import { payOf, somePay } from '../pay.js';
import { placeOf, somePlaces } from '../places.js';
import type { PostingDraft } from '../posting-draft.js';
import { readJsonFeed, recordsUnder, type JsonRules } from '../read-json-feed.js';

const rules: JsonRules = {
  source: 'greenhouse',
  label: 'Greenhouse',
  records: recordsUnder('jobs', 'absolute_url'),
  cutOff: (json) => {
    const board = readFields(json, []);
    return (board.inner('meta').number('total') ?? 0) > board.list('jobs').length;
  },
  draft: readJob,
};

const HOSTS = /^(?:job-)?boards(?:\.eu)?\.greenhouse\.io$/;
const API_HOSTS = /^(?:boards-api|api)\.greenhouse\.io$/;

/** Greenhouse's public job board API. */
export const greenhouse: FeedAdapter = {
  source: rules.source,
  label: rules.label,
  kind: 'employer',
  usualBoard: null,
  recognise,
  request: (board) => ({
    url: `https://boards-api.greenhouse.io/v1/boards/${encodeURIComponent(board)}/jobs?content=true&pay_transparency=true`,
  }),
  accepts: ({ json }) => {
    const jobs = rules.records(json);
    if (jobs === null) return false;
    if (jobs.length === 0) return isRecord(json) && 'meta' in json;
    return jobs.some((job) => isRecord(job) && 'internal_job_id' in job);
  },
  read: (payload, context) => readJsonFeed(payload, rules, context),
};

function recognise(url: URL): FeedAddress | null {
  const parts = pathParts(url);
  if (HOSTS.test(url.hostname)) {
    if (parts[0] !== 'embed') return addressOf(parts[0], parts[2]);
    return addressOf(url.searchParams.get('for') ?? undefined, url.searchParams.get('token') ?? '');
  }
  return API_HOSTS.test(url.hostname) && parts[1] === 'boards'
    ? addressOf(parts[2], parts[4])
    : null;
}

function readJob(job: Fields, { company, board }: ReadContext): PostingDraft | null {
  // A post without a job behind it collects people for later; it is no posting.
  if (job.record['internal_job_id'] === null) return null;
  const content = job.longText('content');
  return {
    externalId: job.text('id'),
    title: job.text('title'),
    company: job.text('company_name') ?? company ?? board,
    url: job.text('absolute_url'),
    applyUrl: job.text('absolute_url'),
    locations: somePlaces([placeOf(job.inner('location').text('name'))]),
    department: job.texts('departments')[0] ?? null,
    datePosted: statedDate(job.text('first_published')),
    dateUpdated: statedDate(job.text('updated_at')),
    validThrough: statedDate(job.text('application_deadline')),
    description: { text: content === null ? null : unescapeHtml(content), format: 'html' },
    pay: somePay(job.inners('pay_input_ranges').map(readPay)),
  };
}

/** Greenhouse states cents, and no period. */
function readPay(range: Fields): StatedPay | null {
  return payOf({
    min: fromCents(range.number('min_cents')),
    max: fromCents(range.number('max_cents')),
    currency: range.text('currency_type'),
    label: range.text('title'),
    text: range.text('blurb'),
  });
}

function fromCents(cents: number | null): number | null {
  return cents === null ? null : cents / 100;
}
