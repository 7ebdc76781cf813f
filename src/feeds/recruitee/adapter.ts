import type { StatedPlace } from '../../domain/feed-posting.js';
import { addressOf, isHostLabel, pathParts, subdomainOf } from '../address.js';
import type { FeedAdapter, FeedAddress, ReadContext } from '../contract.js';
import { statedDate } from '../dates.js';
import { isRecord, type Fields } from '../fields.js';
import { joinHtml } from '../markup.js';
import { payOf, periodOf, somePay } from '../pay.js';
import { placeOfParts, somePlaces } from '../places.js';
import type { PostingDraft } from '../posting-draft.js';
import { readJsonFeed, recordsUnder, type JsonRules } from '../read-json-feed.js';

const rules: JsonRules = {
  source: 'recruitee',
  label: 'Recruitee',
  records: recordsUnder('offers', 'careers_url'),
  notKept: ['mailbox_email'],
  draft: readOffer,
};

/** Recruitee's public offers. Boards on an employer's own host cannot be told from other pages. */
export const recruitee: FeedAdapter = {
  source: rules.source,
  label: rules.label,
  kind: 'employer',
  usualBoard: null,
  recognise,
  request: (board) =>
    isHostLabel(board) ? { url: `https://${board}.recruitee.com/api/offers/` } : null,
  accepts: ({ json }) =>
    rules.records(json)?.some((offer) => isRecord(offer) && 'careers_url' in offer) ?? false,
  read: (payload, context) => readJsonFeed(payload, rules, context),
};

function recognise(url: URL): FeedAddress | null {
  const [first, second] = pathParts(url);
  return addressOf(subdomainOf(url, 'recruitee.com'), first === 'o' ? second : undefined);
}

function readOffer(offer: Fields, { board, company }: ReadContext): PostingDraft | null {
  const status = offer.text('status');
  if (status !== null && status !== 'published') return null;
  const salary = offer.inner('salary');
  return {
    externalId: offer.text('id'),
    title: offer.text('title'),
    company: offer.text('company_name') ?? company ?? board,
    url: offer.text('careers_url'),
    applyUrl: offer.text('careers_apply_url'),
    locations: somePlaces([readOwnPlace(offer), ...offer.inners('locations').map(readPlace)]),
    workplace: readWorkplace(offer),
    employment: offer.texts('employment_type_code'),
    department: offer.text('department'),
    datePosted: statedDate(offer.text('published_at') ?? offer.text('created_at')),
    dateUpdated: statedDate(offer.text('updated_at')),
    validThrough: statedDate(offer.text('close_at')),
    description: {
      text: joinHtml([offer.longText('description'), offer.longText('requirements')]),
      format: 'html',
    },
    pay: somePay([
      payOf({
        min: salary.number('min'),
        max: salary.number('max'),
        currency: salary.text('currency'),
        period: periodOf(salary.text('period')),
      }),
    ]),
  };
}

function readOwnPlace(offer: Fields): StatedPlace | null {
  const parts = {
    locality: offer.text('city'),
    region: offer.text('state_name'),
    country: offer.text('country') ?? offer.text('country_code'),
  };
  // The list of places says the same, and more.
  return offer.list('locations').length > 0 ? null : placeOfParts(parts, offer.text('location'));
}

function readPlace(place: Fields): StatedPlace | null {
  return placeOfParts({
    locality: place.text('city'),
    region: place.text('state'),
    country: place.text('country') ?? place.text('country_code'),
  });
}

function readWorkplace(offer: Fields): string | null {
  const kinds = ['remote', 'hybrid', 'on_site'].filter((kind) => offer.flag(kind) === true);
  return kinds.length === 0 ? null : kinds.join(', ');
}
