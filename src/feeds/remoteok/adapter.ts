import { pathParts } from '../address.js';
import type { FeedAdapter } from '../contract.js';
import { statedDate, statedSeconds } from '../dates.js';
import { isRecord, type Fields, type JsonRecord } from '../fields.js';
import { decodeEntities } from '../markup.js';
import { payOf, somePay } from '../pay.js';
import { placeOf, somePlaces } from '../places.js';
import type { PostingDraft } from '../posting-draft.js';
import { readJsonFeed, recordsUnder, type JsonRules } from '../read-json-feed.js';

const recordsOf = recordsUnder('jobs', 'position');

const rules: JsonRules = {
  source: 'remoteok',
  label: 'Remote OK',
  // The first element is a legal notice and no job.
  records: (json) =>
    recordsOf(json)
      ?.filter((job) => !isNotice(job))
      .map(withoutTrap) ?? null,
  // It holds the newest hundred or so of all boards' postings.
  cutOff: () => true,
  draft: readJob,
};

/** Remote OK's public API. */
export const remoteok: FeedAdapter = {
  source: rules.source,
  label: rules.label,
  kind: 'market',
  usualBoard: 'all',
  recognise: (url) => {
    if (!/^(?:www\.)?remoteok\.(?:com|io)$/.test(url.hostname)) return null;
    const [first, second] = pathParts(url);
    return { board: 'all', posting: first === 'remote-jobs' ? (second ?? null) : null };
  },
  request: () => ({ url: 'https://remoteok.com/api' }),
  accepts: ({ json }) =>
    rules.records(json)?.some((job) => isRecord(job) && 'epoch' in job && 'position' in job) ??
    false,
  read: (payload, context) => readJsonFeed(payload, rules, context),
};

function isNotice(job: unknown): boolean {
  return isRecord(job) && 'legal' in job && !('position' in job);
}

/** Where the sentence begins that it adds to each text; the code in it is the reader's address. */
const TRAP = 'Please mention the word **';

function withoutTrap(job: unknown): unknown {
  if (!isRecord(job) || typeof job['description'] !== 'string') return job;
  const at = job['description'].lastIndexOf(TRAP);
  if (at === -1) return job;
  const description = job['description'].slice(0, at);
  return Object.fromEntries(
    Object.entries(job as JsonRecord).map(([name, value]) => [
      name,
      name === 'description' ? description : value,
    ]),
  );
}

function readJob(job: Fields): PostingDraft {
  const title = job.text('position');
  return {
    externalId: job.text('id'),
    title: title === null ? null : decodeEntities(title),
    company: job.text('company'),
    url: job.text('url'),
    applyUrl: job.text('apply_url'),
    locations: somePlaces([placeOf(job.text('location'))]),
    // The feed says so of all it holds, by its name.
    workplace: 'Remote',
    datePosted: statedDate(job.text('date')) ?? statedSeconds(job.number('epoch')),
    description: { text: job.longText('description'), format: 'html' },
    pay: somePay([payOf({ min: job.number('salary_min'), max: job.number('salary_max') })]),
  };
}
