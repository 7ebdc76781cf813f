import type { StatedPlace } from '../../domain/feed-posting.js';
import { addressOf, pathParts } from '../address.js';
import type { FeedAdapter } from '../contract.js';
import { readCompensation } from '../compensation.js';
import { statedDate } from '../dates.js';
import { isRecord, type Fields } from '../fields.js';
import { placeOfParts, somePlaces } from '../places.js';
import type { PostingDraft } from '../posting-draft.js';
import { readJsonFeed, recordsUnder, type JsonRules } from '../read-json-feed.js';

const rules: JsonRules = {
  source: 'ashby',
  label: 'Ashby',
  records: recordsUnder('jobs', 'isListed'),
  // Sources disagree whether a board that does not exist answers 404 or an empty list.
  emptyIsUnknown: true,
  draft: readJob,
};

/** Ashby's public posting API; its form is told by real boards read whole. */
export const ashby: FeedAdapter = {
  source: rules.source,
  label: rules.label,
  kind: 'employer',
  usualBoard: null,
  recognise: (url) => {
    const [first, second, third, fourth] = pathParts(url);
    if (url.hostname === 'jobs.ashbyhq.com') return addressOf(first, second);
    const isApi = url.hostname === 'api.ashbyhq.com' && first === 'posting-api';
    return isApi && second === 'job-board' ? addressOf(third, fourth) : null;
  },
  request: (board) => ({
    url: `https://api.ashbyhq.com/posting-api/job-board/${encodeURIComponent(board)}?includeCompensation=true`,
  }),
  accepts: ({ json }) => {
    const jobs = rules.records(json);
    if (jobs === null) return false;
    if (jobs.length === 0) return isRecord(json) && 'apiVersion' in json;
    return jobs.some((job) => isRecord(job) && 'isListed' in job && 'jobUrl' in job);
  },
  read: (payload, context) => readJsonFeed(payload, rules, context),
};

function readJob(
  job: Fields,
  { board, company }: { board: string; company: string | null },
): PostingDraft | null {
  if (job.flag('isListed') === false) return null;
  const html = job.longText('descriptionHtml');
  return {
    externalId: job.text('id'),
    title: job.text('title'),
    company: company ?? board,
    url: job.text('jobUrl'),
    applyUrl: job.text('applyUrl'),
    locations: somePlaces([readPlace(job), ...job.inners('secondaryLocations').map(readPlace)]),
    workplace: job.text('workplaceType') ?? (job.flag('isRemote') === true ? 'Remote' : null),
    employment: job.texts('employmentType'),
    department: job.text('department') ?? job.text('team'),
    datePosted: statedDate(job.text('publishedAt')),
    description:
      html === null
        ? { text: job.longText('descriptionPlain'), format: 'plain' }
        : { text: html, format: 'html' },
    pay: readCompensation(job.inner('compensation')),
  };
}

function readPlace(job: Fields): StatedPlace | null {
  const address = job.inner('address').inner('postalAddress');
  return placeOfParts(
    {
      locality: address.text('addressLocality'),
      region: address.text('addressRegion'),
      country: address.text('addressCountry'),
    },
    job.text('location'),
  );
}
