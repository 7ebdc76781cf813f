import type { StatedPay, StatedPlace } from '../../domain/feed-posting.js';
import type { PayPeriod } from '../../domain/analysis.js';
import { pathParts } from '../address.js';
import type { FeedAdapter, NextRequest, Payload } from '../contract.js';
import { statedDate } from '../dates.js';
import { isRecord, readFields, type Fields } from '../fields.js';
import { escapeHtml, joinHtml, section } from '../markup.js';
import { payOf, somePay } from '../pay.js';
import { placeOfParts, somePlaces } from '../places.js';
import type { PostingDraft } from '../posting-draft.js';
import { readJsonFeed, type JsonRules } from '../read-json-feed.js';

const PAGE = 250;

const rules: JsonRules = {
  source: 'usajobs',
  label: 'USAJOBS',
  records: (json) => {
    if (!isRecord(json) || !isRecord(json['SearchResult'])) return null;
    const items = json['SearchResult']['SearchResultItems'];
    return Array.isArray(items) ? (items as readonly unknown[]) : null;
  },
  next: nextPage,
  draft: readItem,
};

/**
 * The search API of the United States' federal jobs. It was written from its published form; no
 * answer of it was at hand to try. It needs a key of one's own, which is free, and the e-mail
 * address that the key was given to. The board is what is searched for.
 */
export const usajobs: FeedAdapter = {
  source: rules.source,
  label: rules.label,
  kind: 'market',
  usualBoard: 'artificial intelligence',
  recognise: (url) => {
    if (!/^(?:www|data)\.usajobs\.gov$/.test(url.hostname)) return null;
    const [first, second] = pathParts(url);
    const keyword = url.searchParams.get('Keyword') ?? url.searchParams.get('k');
    if (first === 'job') return { board: 'artificial intelligence', posting: second ?? null };
    return keyword === null ? null : { board: keyword, posting: null };
  },
  request: (board) => pageRequest(board, 1),
  accepts: ({ json }) => rules.records(json) !== null,
  read: (payload, context) => readJsonFeed(payload, rules, context),
};

function pageRequest(board: string, page: number): NextRequest['request'] {
  return {
    url: `https://data.usajobs.gov/api/Search?Keyword=${encodeURIComponent(board)}&ResultsPerPage=${PAGE}&Page=${page}`,
    secretHeaders: {
      'User-Agent': 'ROLESCOPE_USAJOBS_EMAIL',
      'Authorization-Key': 'ROLESCOPE_USAJOBS_KEY',
    },
  };
}

function nextPage({ json, url }: Payload, { board }: { board: string }): NextRequest[] {
  if (url === null) return [];
  const result = readFields(json, []).inner('SearchResult');
  const page = Number(new URL(url).searchParams.get('Page') ?? 1);
  const read = (page - 1) * PAGE + result.list('SearchResultItems').length;
  const isLast = read % PAGE !== 0 || read >= (result.number('SearchResultCountAll') ?? 0);
  return isLast ? [] : [{ request: pageRequest(board, page + 1), postingId: null }];
}

function readItem(item: Fields): PostingDraft {
  const job = item.inner('MatchedObjectDescriptor');
  const details = job.inner('UserArea').inner('Details');
  return {
    externalId: item.text('MatchedObjectId') ?? job.text('PositionID'),
    title: job.text('PositionTitle'),
    company: job.text('OrganizationName'),
    url: job.text('PositionURI'),
    applyUrl: job.texts('ApplyURI')[0] ?? null,
    locations: somePlaces(job.inners('PositionLocation').map(readPlace)),
    employment: job.inners('PositionSchedule').flatMap((schedule) => schedule.texts('Name')),
    department: job.text('DepartmentName'),
    datePosted: statedDate(job.text('PublicationStartDate')),
    validThrough: statedDate(job.text('ApplicationCloseDate')),
    description: { text: readDescription(job, details), format: 'html' },
    pay: somePay(job.inners('PositionRemuneration').map(readPay)),
  };
}

function readPlace(place: Fields): StatedPlace | null {
  return placeOfParts(
    {
      locality: place.text('CityName'),
      region: place.text('CountrySubDivisionCode'),
      country: place.text('CountryCode'),
    },
    place.text('LocationName'),
  );
}

/** Its texts are plain; `MajorDuties` is a list of them. */
function readDescription(job: Fields, details: Fields): string | null {
  const duties = details.texts('MajorDuties').map((duty) => `<li>${escapeHtml(duty)}</li>`);
  return joinHtml([
    toHtml(null, details.longText('JobSummary')),
    duties.length === 0 ? '' : section('Duties', `<ul>${duties.join('\n')}</ul>`),
    toHtml('Qualifications', job.longText('QualificationSummary')),
  ]);
}

function toHtml(heading: string | null, text: string | null): string {
  return section(heading, text === null ? null : `<p>${escapeHtml(text)}</p>`);
}

/** Its codes of pay periods; two weeks, a fee and "without compensation" have no period of ours. */
const PERIODS: ReadonlyMap<string, PayPeriod> = new Map([
  ['PA', 'year'],
  ['PER YEAR', 'year'],
  ['PM', 'month'],
  ['PER MONTH', 'month'],
  ['PW', 'week'],
  ['PD', 'day'],
  ['PER DAY', 'day'],
  ['PH', 'hour'],
  ['PER HOUR', 'hour'],
]);

function readPay(range: Fields): StatedPay | null {
  const code = range.text('RateIntervalCode');
  return payOf({
    min: range.number('MinimumRange'),
    max: range.number('MaximumRange'),
    currency: 'USD',
    period: code === null ? null : (PERIODS.get(code.toUpperCase()) ?? null),
    text: code,
  });
}
