import type { Analysis } from '../../domain/analysis.js';
import type { FeedPosting } from '../../domain/feed-posting.js';
import type { PostingInput } from '../../domain/posting.js';
import type { PostingKey, StoredPosting } from '../../domain/stored-posting.js';
import { makeFingerprint, sketchOf } from '../../document/fingerprint.js';
import { packJson } from '../store/packed-json.js';
import { toCellFacts } from './market-facts.js';
import { toSearchFacts } from './search-facts.js';

/** A posting that is to be judged: as JSON, so that it costs little to hand to another thread. */
export interface PostingJob {
  readonly key: PostingKey;
  readonly contentHash: string;
  /** A `FeedPosting`. */
  readonly json: string;
  /** `YYYY-MM` in which it was first seen. */
  readonly month: string;
}

/** What the engine is given of a posting of a feed. */
export function toPostingInput(key: PostingKey, posting: FeedPosting): PostingInput {
  const location = placeLine(posting);
  return {
    id: `${key.board}/${key.externalId}`,
    title: posting.title,
    text: posting.description.text,
    format: posting.description.format,
    ...(posting.company === null ? {} : { company: posting.company }),
    ...(location === null ? {} : { location }),
  };
}

/** A posting as the store takes it, but for its score. */
export function toStoredPosting(
  { key, contentHash, json, month }: PostingJob,
  posting: FeedPosting,
  analysis: Analysis,
  trustsPay: boolean,
): Omit<StoredPosting, 'scored'> {
  const { text = '', ...judged } = analysis;
  const fingerprint = makeFingerprint(text);
  return {
    ...key,
    ...toCellFacts(analysis, posting, { month, trustsPay }),
    source: posting.source,
    contentHash,
    url: posting.url,
    title: posting.title,
    company: posting.company,
    location: placeLine(posting),
    posted: dayOf(posting.datePosted?.iso),
    validThrough: dayOf(posting.validThrough?.iso),
    language: analysis.language,
    versions: analysis.versions,
    text,
    payload: packJson(json),
    analysis: packJson(JSON.stringify(judged)),
    fingerprint: toBytes(fingerprint),
    sketch: sketchOf(fingerprint),
    searched: toSearchFacts(analysis, posting, trustsPay),
  };
}

/** Places as one line, as stated; `null` where none is. */
export function placeLine({ locations, workplace }: FeedPosting): string | null {
  const places = locations.map(({ text }) => text.trim()).filter((text) => text !== '');
  const line = [...new Set(places)].join('; ');
  if (workplace === null || line.toLowerCase().includes(workplace.toLowerCase())) {
    return line === '' ? null : line;
  }
  return line === '' ? workplace : `${line} (${workplace})`;
}

/** The day of an ISO date that names one. */
function dayOf(iso: string | null | undefined): string | null {
  return iso !== null && iso !== undefined && iso.length >= 10 ? iso.slice(0, 10) : null;
}

/** A fingerprint as the store keeps it: 32 bits each, the lowest byte first, as on all our machines. */
function toBytes(fingerprint: Int32Array): Uint8Array {
  return new Uint8Array(fingerprint.slice().buffer);
}

/** The fingerprint of stored bytes. */
export function readFingerprint(bytes: Uint8Array): Int32Array {
  // A copy of its own, since a view must begin at a multiple of four.
  return new Int32Array(new Uint8Array(bytes).buffer);
}
