import type { StatedPlace } from '../../domain/feed-posting.js';
import { isSlug, pathParts } from '../address.js';
import type { FeedAdapter, FeedAddress, NextRequest, Payload, ReadContext } from '../contract.js';
import { statedMilliseconds } from '../dates.js';
import { isRecord, type Fields } from '../fields.js';
import { joinHtml, section } from '../markup.js';
import { payOf, periodOf, somePay } from '../pay.js';
import { placeOf, placeOfParts, somePlaces } from '../places.js';
import type { PostingDraft } from '../posting-draft.js';
import { readJsonFeed, recordsUnder, type JsonRules } from '../read-json-feed.js';

const PAGE = 100;
/** A board on Lever's European host is written `acme@eu`. */
const EUROPE = '@eu';

const rules: JsonRules = {
  source: 'lever',
  label: 'Lever',
  records: recordsUnder('postings', 'categories'),
  next: nextPage,
  draft: readJob,
};

/** Lever's public postings API. */
export const lever: FeedAdapter = {
  source: rules.source,
  label: rules.label,
  kind: 'employer',
  usualBoard: null,
  recognise,
  request: (board) => ({ url: pageUrl(board, 0) }),
  accepts: ({ json }) =>
    rules.records(json)?.some((job) => isRecord(job) && 'hostedUrl' in job) ?? false,
  read: (payload, context) => readJsonFeed(payload, rules, context),
};

function recognise(url: URL): FeedAddress | null {
  const host = /^(jobs|api)\.(eu\.)?lever\.co$/.exec(url.hostname);
  if (host === null) return null;
  const parts = pathParts(url).slice(host[1] === 'api' ? 2 : 0);
  const [site, posting] = parts;
  if (!isSlug(site)) return null;
  return {
    board: host[2] === undefined ? site : `${site}${EUROPE}`,
    posting: isSlug(posting) ? posting : null,
  };
}

function pageUrl(board: string, skip: number): string {
  const inEurope = board.endsWith(EUROPE);
  const site = encodeURIComponent(inEurope ? board.slice(0, -EUROPE.length) : board);
  const host = inEurope ? 'api.eu.lever.co' : 'api.lever.co';
  return `https://${host}/v0/postings/${site}?mode=json&skip=${skip}&limit=${PAGE}`;
}

function nextPage({ json, url }: Payload, { board }: ReadContext): NextRequest[] {
  if (url === null || !Array.isArray(json) || json.length < PAGE) return [];
  const skip = Number(new URL(url).searchParams.get('skip') ?? 0);
  return [{ request: { url: pageUrl(board, skip + PAGE) }, postingId: null }];
}

function readJob(job: Fields, { board, company }: ReadContext): PostingDraft {
  const categories = job.inner('categories');
  const places = categories.texts('allLocations');
  const workplace = job.text('workplaceType');
  const salary = job.inner('salaryRange');
  return {
    externalId: job.text('id'),
    title: job.text('text'),
    company: company ?? board,
    url: job.text('hostedUrl'),
    applyUrl: job.text('applyUrl'),
    locations: somePlaces([readPlace(job, categories), ...places.map(placeOf)]),
    workplace: workplace === 'unspecified' ? null : workplace,
    employment: categories.texts('commitment'),
    department: categories.text('department') ?? categories.text('team'),
    datePosted: statedMilliseconds(job.number('createdAt')),
    description: readDescription(job),
    pay: somePay([
      payOf({
        min: salary.number('min'),
        max: salary.number('max'),
        currency: salary.text('currency'),
        period: periodOf(salary.text('interval')),
        text: job.text('salaryDescriptionPlain'),
      }),
    ]),
  };
}

function readPlace(job: Fields, categories: Fields): StatedPlace | null {
  const text = categories.text('location');
  return placeOfParts({ locality: null, region: null, country: job.text('country') }, text);
}

/** The description, the lists below it and the closing words are the whole posting only together. */
function readDescription(job: Fields): PostingDraft['description'] {
  const html = job.longText('description');
  const lists = job
    .inners('lists')
    .map((list) => section(list.text('text'), toList(list.longText('content'))));
  if (html === null && lists.length === 0) {
    return { text: job.longText('descriptionPlain'), format: 'plain' };
  }
  const opening = html ?? job.longText('descriptionPlain');
  return { text: joinHtml([opening, ...lists, job.longText('additional')]), format: 'html' };
}

function toList(items: string | null): string | null {
  return items === null ? null : `<ul>${items}</ul>`;
}
