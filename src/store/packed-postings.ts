import type { StoredPosting } from '../domain/stored-posting.js';
import { dayNumber } from '../base/day-number.js';
import { entryNumber, packTags, type TaggedPosting } from './search-tags.js';
import { toEntryVector } from './entry-vector.js';
import { storable } from './storable.js';

/**
 * Postings of one board, laid out for a few statements: short fields as JSON, and all long ones one
 * after the other in a piece of bytes, of which the database takes slices. Nothing is escaped or
 * copied on the way, and another thread can make it.
 */
export interface PackedPostings {
  readonly board: string;
  readonly ids: readonly string[];
  /** JSON array of rows, which also say where in `texts` and `bytes` their long fields lie. */
  readonly rows: string;
  /** The canonical texts, each followed by its words for the search column, in UTF-8. */
  readonly texts: Uint8Array;
  /** Payload, analysis, fingerprint and tags of each. */
  readonly bytes: Uint8Array;
}

const encoder = new TextEncoder();

/** Lays postings of one board out for the store. */
export function packPostings(board: string, postings: readonly StoredPosting[]): PackedPostings {
  const texts = new Pieces();
  const bytes = new Pieces();
  const rows = postings.map((posting) => {
    const text = texts.add(encoder.encode(storable(posting.text)));
    const words = texts.add(encoder.encode(searchOf(posting)));
    const payload = bytes.add(posting.payload);
    const analysis = bytes.add(posting.analysis);
    const fingerprint = bytes.add(posting.fingerprint);
    const tags = bytes.add(packTags(tagged(posting)));
    return {
      ...shortFields(posting),
      text_at: text.at,
      text: text.length,
      words: words.length,
      start: payload.at,
      payload: payload.length,
      analysis: analysis.length,
      fingerprint: fingerprint.length,
      tags: tags.length,
    };
  });
  return {
    board: storable(board),
    ids: rows.map((row) => row.external_id),
    rows: JSON.stringify(rows),
    texts: texts.join(),
    bytes: bytes.join(),
  };
}

function searchOf(posting: StoredPosting): string {
  return storable(toEntryVector(tagged(posting), posting.text));
}

function tagged(posting: StoredPosting): TaggedPosting {
  return { ...posting, ...posting.searched };
}

/** What is searched beside words. The number is made of the key as it is stored. */
function searchFields(posting: StoredPosting) {
  const { pay, places, placeText } = posting.searched;
  return {
    number: entryNumber(storable(posting.board), storable(posting.externalId)),
    pay_currency: pay?.currency ?? null,
    pay_low: pay?.low ?? null,
    pay_high: pay?.high ?? null,
    pay_dollars: pay?.dollars ?? null,
    places,
    place_text: storable(placeText),
  };
}

function shortFields(posting: StoredPosting) {
  const optional = (text: string | null): string | null => (text === null ? null : storable(text));
  return {
    external_id: storable(posting.externalId),
    source: posting.source,
    content_hash: posting.contentHash,
    url: optional(posting.url),
    title: storable(posting.title),
    company: optional(posting.company),
    location: optional(posting.location),
    role: posting.role,
    level: posting.level,
    place: posting.place,
    month: posting.month,
    posted: posting.posted,
    valid_through: posting.validThrough,
    language: posting.language,
    facts: posting.facts.map(storable),
    ...posting.versions,
    sketch: posting.sketch,
    ...searchFields(posting),
    posted_day: dayNumber(posting.posted),
    ends_day: dayNumber(posting.validThrough),
    stamp: posting.scored.stamp,
    clarity: posting.scored.parts?.clarity ?? null,
    coherence: posting.scored.parts?.coherence ?? null,
    pay: posting.scored.parts?.pay ?? null,
  };
}

/** Pieces of bytes, one after the other. */
class Pieces {
  readonly #pieces: Uint8Array[] = [];
  #size = 0;

  /** Where the piece lies, counted from 1 as SQL does. */
  add(piece: Uint8Array): { readonly at: number; readonly length: number } {
    const at = this.#size + 1;
    this.#pieces.push(piece);
    this.#size += piece.length;
    return { at, length: piece.length };
  }

  join(): Uint8Array {
    const whole = new Uint8Array(this.#size);
    let at = 0;
    for (const piece of this.#pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }
}
