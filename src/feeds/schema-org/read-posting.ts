import type { StatedPlace } from '../../domain/feed-posting.js';
import { contentHash64 } from '../../text/content-hash.js';
import { statedAnyhow } from '../dates.js';
import { isRecord, type Fields } from '../fields.js';
import { decodeEntities, unescapeHtml } from '../markup.js';
import { placeOf, placeOfParts, somePlaces } from '../places.js';
import { toWebAddress, type PostingDraft } from '../posting-draft.js';
import { readPay } from './read-pay.js';

/**
 * Reads a schema.org `JobPosting`. The vocabulary allows a text, an object or a list almost
 * anywhere, and pages use all of it.
 *
 * @param pageUrl address of the page it stands on
 */
export function readPosting(job: Fields, pageUrl: string | null): PostingDraft {
  const title = decoded(job.text('title') ?? job.text('name'));
  const url = toWebAddress(job.text('url')) ?? pageUrl;
  const description = job.longText('description');
  return {
    externalId: readIdentifier(job) ?? url ?? contentHash64(`${title ?? ''}\n${description ?? ''}`),
    title,
    company: decoded(job.texts('hiringOrganization')[0] ?? null),
    url,
    locations: readPlaces(job),
    workplace: job.texts('jobLocationType')[0] ?? null,
    employment: job.texts('employmentType'),
    datePosted: statedAnyhow(job.text('datePosted')),
    dateUpdated: statedAnyhow(job.text('dateModified')),
    validThrough: statedAnyhow(job.text('validThrough')),
    description: {
      text: description === null ? null : unescapeHtml(description),
      format: 'html',
    },
    pay: readPay(job),
  };
}

function decoded(text: string | null): string | null {
  return text === null ? null : decodeEntities(text);
}

/** `identifier` as text, number, or object with a `value`. */
function readIdentifier(job: Fields): string | null {
  const [identifier] = job.list('identifier');
  if (!isRecord(identifier)) return job.texts('identifier')[0] ?? null;
  return job.inners('identifier')[0]?.text('value') ?? null;
}

/** Where the work is; where there is no such place, where people may be who do it. */
function readPlaces(job: Fields): StatedPlace[] {
  const places = readPlaceList(job, 'jobLocation');
  return places.length > 0 ? places : readPlaceList(job, 'applicantLocationRequirements');
}

function readPlaceList(job: Fields, name: string): StatedPlace[] {
  const [first] = job.list(name);
  return isRecord(first)
    ? somePlaces(job.inners(name).flatMap(readPlace))
    : somePlaces(job.texts(name).map((text) => placeOf(decodeEntities(text))));
}

function readPlace(place: Fields): (StatedPlace | null)[] {
  const [address] = place.list('address');
  if (!isRecord(address))
    return [placeOf(decoded(place.texts('address')[0] ?? place.text('name')))];
  return place.inners('address').map((parts) =>
    placeOfParts({
      locality: joined(parts, 'addressLocality'),
      region: joined(parts, 'addressRegion'),
      country: joined(parts, 'addressCountry'),
    }),
  );
}

/** A text, a named thing, or a list of these, as one line. */
function joined(fields: Fields, name: string): string | null {
  const texts = fields.texts(name);
  return texts.length === 0 ? null : decodeEntities(texts.join(', '));
}
