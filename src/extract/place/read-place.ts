import { fold } from '../../text/fold.js';
import { placeOfCode, placeOfName, type NamedPlace } from './place-names.js';

/** Where a posting's place string says the job is. What it does not tell for certain is `null`. */
export interface Place {
  /** ISO 3166-1 alpha-2; `null` where no country is named, or more than one. */
  readonly country: string | null;
  /** ISO 3166-2 code of the one state of the US that is named (`US-CA`), or `null`. */
  readonly region: string | null;
  /** Whether the string itself says that the work is done from anywhere. */
  readonly remote: boolean;
}

/** Longest place string that is read; more is not a place. */
const LONGEST = 300;
/** Longest name in words ("alphen aan den rijn", "district of columbia"). */
const MOST_WORDS = 6;
const REMOTE = new Set(['remote', 'remotely', 'anywhere', 'worldwide', 'global', 'wfh']);

interface Word {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Reads a place string (`Denver, CO - US`, `Remote (Germany)`, `Pune, IND`). */
export function readPlace(location: string): Place {
  const text = location.slice(0, LONGEST);
  const words = splitWords(text);
  const found = findPlaces(text, words);
  const remote = words.some(({ folded }) => REMOTE.has(folded));
  const country = oneOf(settle(found).map((place) => place.country));
  const states = settle(found).flatMap(({ state }) => (state === null ? [] : [state]));
  const state = country === 'US' ? oneOf(states) : null;
  return { country, region: state === null ? null : `US-${state}`, remote };
}

/** The place key of a cell: the country, else `remote` where the work is, else `null`. */
export function placeKey(place: Place, remoteWork: boolean): string | null {
  return place.country ?? (place.remote || remoteWork ? 'remote' : null);
}

function splitWords(text: string): Word[] {
  const folded = fold(text);
  return [...folded.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}]|[.'](?=[\p{L}\p{N}]))*/gu)].map(
    ({ 0: word, index }) => ({
      text: text.slice(index, index + word.length),
      folded: word,
      start: index,
      end: index + word.length,
    }),
  );
}

/** Names from left to right, the longest first, then codes in the words that are left. */
function findPlaces(text: string, words: readonly Word[]): NamedPlace[] {
  const shouted = text === text.toUpperCase();
  const found: NamedPlace[] = [];
  for (let at = 0; at < words.length;) {
    const name = longestName(words, at);
    if (name !== null) {
      if (name.place !== null) found.push(name.place);
      at += name.words;
      continue;
    }
    const word = words[at]!;
    const lead = leadOf(text, word);
    const code = placeOfCode(word.text, lead, shouted && words.length > 1, found);
    if (code !== null) found.push(code);
    at += 1;
  }
  return found;
}

function longestName(
  words: readonly Word[],
  at: number,
): { readonly place: NamedPlace | null; readonly words: number } | null {
  for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count--) {
    const name = words
      .slice(at, at + count)
      .map(({ folded }) => folded)
      .join(' ');
    const place = placeOfName(name);
    if (place !== undefined) return { place, words: count };
  }
  return null;
}

/** How a word is set off from what stands before it. */
function leadOf(text: string, { start }: Word): 'first' | 'mark' | 'blank' {
  const before = text.slice(0, start).trimEnd();
  if (before === '') return 'first';
  return /[,;(\-–—/|[:]$/.test(before) ? 'mark' : 'blank';
}

/**
 * What is named outright settles what a city's bare name only suggests: a state before a city
 * ("Dublin, OH"), a country before a city ("Naples, Italy").
 */
function settle(found: readonly NamedPlace[]): readonly NamedPlace[] {
  const outright = found.filter(({ kind }) => kind !== 'city');
  if (outright.length === 0) return found;
  const agreeing = found.filter(({ kind, country, state }) =>
    kind !== 'city'
      ? true
      : outright.some((other) => other.country === country) &&
        (state === null || !outright.some((other) => other.kind === 'state')),
  );
  const states = agreeing.filter(({ kind }) => kind === 'state');
  // "Lebanon, NH" and "Peru, IL": towns that are called like countries.
  return states.some(({ coded }) => coded === true)
    ? agreeing.filter(({ kind, country }) => kind !== 'country' || country === 'US')
    : agreeing;
}

/** The only value of a list, or `null`. */
function oneOf(values: readonly string[]): string | null {
  return new Set(values).size === 1 ? values[0]! : null;
}
