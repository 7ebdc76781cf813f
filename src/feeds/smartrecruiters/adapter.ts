import { addressOf, pathParts } from '../address.js';
import type { FeedAdapter, FeedAddress, NextRequest, Payload, ReadContext } from '../contract.js';
import { statedDate } from '../dates.js';
import { isRecord, readFields, type Fields } from '../fields.js';
import { joinHtml, section } from '../markup.js';
import { placeOfParts, somePlaces } from '../places.js';
import type { PostingDraft } from '../posting-draft.js';
import { readJsonFeed, recordsUnder, type JsonRules } from '../read-json-feed.js';

/** The most it gives at once. */
const PAGE = 100;

const rules: JsonRules = {
  source: 'smartrecruiters',
  label: 'SmartRecruiters',
  records: recordsUnder('content', 'refNumber'),
  // Companies that do not exist have an empty list too.
  emptyIsUnknown: true,
  notKept: ['creator'],
  next: nextRequests,
  draft: readJob,
};

/** SmartRecruiters' public postings API: pages of a list, then each posting for its text. */
export const smartrecruiters: FeedAdapter = {
  source: rules.source,
  label: rules.label,
  kind: 'employer',
  usualBoard: null,
  recognise,
  request: (board) => ({ url: `${listUrl(board)}?limit=${PAGE}&offset=0` }),
  accepts: ({ json }) =>
    rules.records(json)?.some((job) => isRecord(job) && 'refNumber' in job && 'name' in job) ??
    false,
  read: (payload, context) => readJsonFeed(payload, rules, context),
};

function recognise(url: URL): FeedAddress | null {
  const parts = pathParts(url);
  if (url.hostname === 'api.smartrecruiters.com' && parts[1] === 'companies') {
    return addressOf(parts[2], parts[4]);
  }
  if (!/^(?:jobs|careers)\.smartrecruiters\.com$/.test(url.hostname)) return null;
  return addressOf(parts[0], /^\d{6,}/.exec(parts[1] ?? '')?.[0]);
}

function listUrl(board: string): string {
  return `https://api.smartrecruiters.com/v1/companies/${encodeURIComponent(board)}/postings`;
}

function nextRequests({ json, url }: Payload, { board }: ReadContext): NextRequest[] {
  const list = readFields(json, []);
  if (!Array.isArray(list.record['content'])) return [];
  const jobs = list.inners('content');
  const details = jobs.flatMap((job) => {
    const id = job.text('id');
    if (id === null) return [];
    return [{ request: { url: `${listUrl(board)}/${encodeURIComponent(id)}` }, postingId: id }];
  });
  const offset = Number(url === null ? 0 : (new URL(url).searchParams.get('offset') ?? 0)) + PAGE;
  if (jobs.length === 0 || offset >= (list.number('totalFound') ?? 0)) return details;
  const page = { url: `${listUrl(board)}?limit=${PAGE}&offset=${offset}` };
  return [...details, { request: page, postingId: null }];
}

function readJob(job: Fields, { board, company }: ReadContext): PostingDraft {
  const id = job.text('id');
  const location = job.inner('location');
  const place = placeOfParts(
    {
      locality: location.text('city'),
      region: location.text('region'),
      country: location.text('country'),
    },
    location.text('fullLocation'),
  );
  return {
    externalId: id,
    title: job.text('name'),
    company: job.inner('company').text('name') ?? company ?? board,
    url: job.text('postingUrl') ?? publicUrl(board, id),
    applyUrl: job.text('applyUrl'),
    locations: somePlaces([place]),
    workplace: readWorkplace(location),
    employment: job.inner('typeOfEmployment').texts('label'),
    department: job.inner('department').text('label'),
    datePosted: statedDate(job.text('releasedDate')),
    description: { text: readDescription(job.inner('jobAd').inner('sections')), format: 'html' },
  };
}

function publicUrl(board: string, id: string | null): string | null {
  if (id === null) return null;
  return `https://jobs.smartrecruiters.com/${encodeURIComponent(board)}/${encodeURIComponent(id)}`;
}

function readWorkplace(location: Fields): string | null {
  if (location.flag('hybrid') === true) return 'hybrid';
  return location.flag('remote') === true ? 'remote' : null;
}

function readDescription(sections: Fields): string | null {
  const names = ['companyDescription', 'jobDescription', 'qualifications', 'additionalInformation'];
  return joinHtml(
    names.map((name) => {
      const part = sections.inner(name);
      return section(part.text('title'), part.longText('text'));
    }),
  );
}
