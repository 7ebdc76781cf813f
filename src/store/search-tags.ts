import { contentHash64 } from '../text/content-hash.js';
import { searchedWords } from '../text/searched-words.js';
import { companyHash, factHash, titleHash } from '../text/tag-hash.js';

/**
 * What a posting is found by beside the words of its text. Each tag is a word of the search index
 * too, so that one index answers a whole query: `#` before facts, `~` before words of the title,
 * `%` before those of the employer's name, `@` before those of its places. No word of a text begins
 * like that.
 */
export interface TaggedPosting {
  readonly title: string;
  readonly company: string | null;
  readonly source: string;
  readonly language: string;
  readonly role: string | null;
  readonly level: string;
  readonly place: string;
  readonly places: readonly string[];
  readonly placeText: string;
  readonly facts: readonly string[];
}

/** Facts that can be asked for. */
const ASKED =
  /^(?:(?:skill|required|workplace|employment|education|years):|mismatch$|states:(?:pay|place)$)/;

/** The tag that every posting has. */
export const EVERY_TAG = '#all';

/** All tags of a posting. */
export function tagsOf(posting: TaggedPosting): readonly string[] {
  const tags = new Set([EVERY_TAG, ...factTags(posting).map((fact) => `#${fact}`)]);
  for (const { word } of searchedWords(posting.title)) tags.add(`~${word}`);
  for (const { word } of searchedWords(posting.company ?? '')) tags.add(`%${word}`);
  for (const { word } of searchedWords(posting.placeText)) tags.add(`@${word}`);
  return [...tags];
}

function factTags(posting: TaggedPosting): readonly string[] {
  const { role, level, source, language, facts } = posting;
  return [
    ...(role === null ? [] : [`role:${role}`, 'has-role']),
    `level:${level}`,
    ...placesOf(posting).map((place) => `place:${place}`),
    `source:${source}`,
    `language:${language}`,
    ...facts.filter((fact) => ASKED.test(fact)),
  ];
}

/** A posting that names several countries lies in each of them. */
function placesOf({ place, places }: TaggedPosting): readonly string[] {
  return places.length === 0 ? [place] : [...new Set([...places, ...named(place)])];
}

function named(place: string): readonly string[] {
  return place === 'unknown' ? [] : [place];
}

/** More of either would not fit into a row; no posting that was written by hand has so many. */
const MOST_TAGS = 400;
const MOST_TITLE_WORDS = 60;

/** Aspects that facets count. */
const COUNTED = ['role', 'level', 'place', 'workplace', 'source'];

/**
 * The tags that facets count and ranking weighs, as hashes of 32 bits, the highest byte first: how
 * many there are, how many words the title has, the employer's, then both lists. The last bit of a
 * skill says whether it is required; it is 0 in all others.
 */
export function packTags(posting: TaggedPosting): Uint8Array {
  const tags = countedTags(posting).slice(0, MOST_TAGS);
  const title = [...new Set(searchedWords(posting.title).map(({ word }) => word))];
  title.length = Math.min(title.length, MOST_TITLE_WORDS);
  const hashes = [...tags, ...title.map(titleHash)];
  const company = posting.company === null ? 0 : companyHash(posting.company);
  const bytes = new DataView(new ArrayBuffer(8 + 4 * hashes.length));
  bytes.setUint16(0, tags.length);
  bytes.setUint16(2, title.length);
  bytes.setUint32(4, company);
  for (const [at, hash] of hashes.entries()) bytes.setUint32(8 + 4 * at, hash);
  return new Uint8Array(bytes.buffer);
}

/** Words of places that rank hits; a list of offices is longer. */
const MOST_PLACE_WORDS = 12;

function countedTags(posting: TaggedPosting): readonly number[] {
  const facts = factTags(posting);
  const required = new Set(
    facts.filter((fact) => fact.startsWith('required:')).map((fact) => fact.slice(9)),
  );
  const plain = facts.filter((fact) => COUNTED.includes(fact.slice(0, fact.indexOf(':'))));
  const skills = facts.filter((fact) => fact.startsWith('skill:'));
  const places = searchedWords(posting.placeText).slice(0, MOST_PLACE_WORDS);
  return [
    ...plain.map(factHash),
    ...new Set(places.map(({ word }) => factHash(`in:${word}`))),
    ...skills.map((fact) => factHash(fact) + (required.has(fact.slice(6)) ? 1 : 0)),
  ];
}

/**
 * The number of a posting among hits: 53 bits of a hash of its key, which a JavaScript number holds.
 * Of a million postings two share one with a chance of 1 in 18,000; they then count as one.
 */
export function entryNumber(board: string, externalId: string): number {
  const hash = contentHash64(`${board}\n${externalId}`);
  return Number.parseInt(hash.slice(0, 13), 16) * 2 + (Number.parseInt(hash[13]!, 16) & 1);
}
