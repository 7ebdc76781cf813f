import type { Document } from '../../document/document.js';
import { findHits } from '../../patterns/find-hits.js';
import { compilePatterns } from '../../patterns/pattern-set.js';
import { foldCode } from '../../text/fold.js';
import { tokenize } from '../../text/tokenize.js';
import type { Candidate } from './candidates.js';
import type { Context } from './context.js';
import { SOME_DOLLAR } from './currencies.js';

/** Places whose mention tells which currency an unmarked number, or which dollar a `$`, is in. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  USD: [
    'US',
    'USA',
    'U.S.',
    'United States',
    'San Francisco',
    'New York',
    'NYC',
    'Bay Area',
    'California',
    'Seattle',
    'Boston',
    'Austin',
    'Denver',
    'Chicago',
    'Los Angeles',
    'Texas',
    'Washington',
    'Colorado',
    'Palo Alto',
    '401k',
    '401(k)',
    'America',
    'Puerto Rico',
    'Salt Lake City',
    'St. Louis',
    'Miami',
    'Atlanta',
    'Philadelphia',
    'San Diego',
  ],
  CAD: [
    'Canada',
    'Canadian',
    'Toronto',
    'Vancouver',
    'Montreal',
    'Ontario',
    'British Columbia',
    'Quebec',
    'Ottawa',
    'Calgary',
    'Alberta',
  ],
  AUD: ['Australia', 'Australian', 'Sydney', 'Melbourne', 'Brisbane', 'superannuation'],
  NZD: ['New Zealand', 'Auckland'],
  SGD: ['Singapore'],
  HKD: ['Hong Kong'],
  EUR: [
    'Germany',
    'Berlin',
    'Munich',
    'Deutschland',
    'France',
    'Paris',
    'Netherlands',
    'Amsterdam',
    'Spain',
    'Madrid',
    'Barcelona',
    'Ireland',
    'Dublin',
    'Italy',
    'Portugal',
    'Lisbon',
    'Austria',
    'Belgium',
    'Finland',
  ],
  GBP: ['UK', 'United Kingdom', 'London', 'England', 'Scotland', 'Manchester'],
  CHF: ['Switzerland', 'Zurich', 'Zürich', 'Geneva'],
  INR: [
    'India',
    'Bangalore',
    'Bengaluru',
    'Mumbai',
    'Hyderabad',
    'Pune',
    'Chennai',
    'Gurgaon',
    'Noida',
  ],
};

const DOLLARS: ReadonlySet<string> = new Set(['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD']);
const entries = Object.entries(PLACES);
const currencyOfPattern = entries.flatMap(([currency, places]) => places.map(() => currency));
const placePatterns = compilePatterns(
  entries.flatMap(([, places]) => places),
  tokenize,
);

/** What the places named in a range of tokens say, nearest to its end last. */
function currenciesIn(document: Document, first: number, end: number): string[] {
  if (end <= first) return [];
  return findHits(placePatterns, document.tokens, foldCode, { first, end }).map(
    (hit) => currencyOfPattern[hit.pattern]!,
  );
}

/** What a posting's location says: the currency of the places it names, if they agree. */
function currencyOfLocation(location: string): string | null {
  if (location === '') return null;
  const tokens = tokenize(location);
  const named = findHits(placePatterns, tokens, foldCode).map(
    (hit) => currencyOfPattern[hit.pattern]!,
  );
  return named.length > 0 && named.every((currency) => currency === named[0]) ? named[0]! : null;
}

/** What a posting as a whole says of its currencies; made once for all its candidates. */
export interface CurrencyHints {
  /** The location's currency, or `null`. */
  readonly location: string | null;
  /** Whether some amount is marked as US dollars in so many letters. */
  readonly namesUsd: boolean;
  /** The mark of amounts in the text: a bare dollar first, else the first mark; `null` for none. */
  readonly marked: string | null;
  /** The currency of the first place that the text names, looked up only when it is asked for. */
  readonly firstPlace: () => string | null;
}

/** Gathers the hints of a posting. */
export function gatherHints(
  document: Document,
  candidates: readonly Candidate[],
  location: string,
): CurrencyHints {
  const marks = candidates.map(({ money }) => money.currency).filter((mark) => mark !== null);
  let place: string | null | undefined;
  return {
    location: currencyOfLocation(location),
    namesUsd: marks.includes('USD'),
    marked: marks.includes(SOME_DOLLAR) ? 'USD' : (marks[0] ?? null),
    firstPlace: () => {
      place ??= currenciesIn(document, 0, document.tokens.count)[0] ?? null;
      return place;
    },
  };
}

/**
 * The currency of a candidate. A bare `$` is another dollar than the American only where a place
 * in its sentence (or the location, where the text never names US dollars) says so. A number
 * without any mark takes the currency of a place in its sentence, then the location's, then the
 * mark of other amounts, then that of the first place in the text; else it is `null`.
 */
export function chooseCurrency(
  document: Document,
  candidate: Candidate,
  context: Context,
  hints: CurrencyHints,
): string | null {
  const { currency } = candidate.money;
  if (currency !== null && currency !== SOME_DOLLAR) return currency;
  const near = placeNear(document, candidate, context);
  if (currency === null) return near ?? hints.location ?? hints.marked ?? hints.firstPlace();
  if (near !== undefined && DOLLARS.has(near)) return near;
  const { location, namesUsd } = hints;
  return !namesUsd && location !== null && DOLLARS.has(location) ? location : 'USD';
}

function placeNear(document: Document, candidate: Candidate, context: Context): string | undefined {
  const before = currenciesIn(document, context.sentenceStart, candidate.firstToken).at(-1);
  return before ?? currenciesIn(document, candidate.endToken, context.rightEnd)[0];
}
