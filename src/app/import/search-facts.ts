import type { Analysis } from '../../domain/analysis.js';
import type { FeedPosting } from '../../domain/feed-posting.js';
import type { RateTable } from '../../domain/money.js';
import type { SearchFacts } from '../../domain/stored-posting.js';
import { readPlace } from '../../extract/place/read-place.js';
import { midpoint, readStatedPay, type StatedPay } from '../../market/stated-pay.js';
import { loadRates } from '../load-rates.js';
import { payOfFeed } from './market-facts.js';

/** Places of one posting that are read; more is a list of offices. */
const MOST_PLACES = 24;
/** Longest text of places that is searched, in UTF-16 units. */
const LONGEST_PLACES = 1_000;

/** What a posting is searched by, beside its words and facts. */
export function toSearchFacts(
  analysis: Analysis,
  posting: FeedPosting,
  trustsPay: boolean,
): SearchFacts {
  const pay = (trustsPay ? payOfFeed(posting) : null) ?? readStatedPay(analysis.pay);
  const named = [...posting.locations.map(({ text }) => text), analysis.location.value ?? ''];
  const texts = [...new Set(named.flatMap((text) => text.split(/[;|\n]/)))];
  const places = texts.slice(0, MOST_PLACES).flatMap((text) => {
    const { country, region } = readPlace(text);
    return [country, region].filter((code) => code !== null);
  });
  return {
    pay: pay === null ? null : toSearchedPay(pay),
    places: [...new Set(places)].sort(),
    placeText: texts.join('; ').slice(0, LONGEST_PLACES).trim(),
  };
}

function toSearchedPay(pay: StatedPay): NonNullable<SearchFacts['pay']> {
  const { currency } = pay;
  const rate = dollarsOf(currency);
  const dollars = rate === null ? null : Math.round(midpoint(pay) * rate);
  return { currency, low: Math.round(pay.low), high: Math.round(pay.high), dollars };
}

let rates: RateTable | null = null;

/**
 * Dollars of one unit by the last year that the table has: to sort by and to show nowhere, since an
 * amount is converted only by the rate of its own year.
 */
function dollarsOf(currency: string): number | null {
  if (currency === 'USD') return 1;
  rates ??= loadRates();
  const { currencies } = rates.rates;
  if (!Object.hasOwn(currencies, currency)) return null;
  const years = currencies[currency]!;
  const last = Object.keys(years).sort().at(-1);
  return last === undefined ? null : years[last]!.usd;
}
