import { grouped } from '@rolescope/domain/estimate-text.js';
import type { ListingContent } from '@rolescope/domain/listing-content.js';

/** Countries are named in English, wherever the page is read. */
const countryNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** The English name of a country by its two letters. */
export function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (countryNames.of(code) ?? code) : code;
}

/** Where the work of a listing is done: "Berlin, Germany; remote from Germany, Austria". */
export function placeWords({ places, remoteFrom }: ListingContent): string {
  const named = places.map(({ locality, region, country }) =>
    [locality, region, countryName(country)].filter(Boolean).join(', '),
  );
  const remote =
    remoteFrom.length === 0 ? [] : [`remote from ${remoteFrom.map(countryName).join(', ')}`];
  return [...named, ...remote].join('; ');
}

/** The pay of a listing: "EUR 60,000 to 75,000 a year"; `null` where it states none. */
export function payWords({ pay }: ListingContent): string | null {
  if (pay === null) return null;
  const { min, max, currency, period } = pay;
  const amount = min === max ? grouped(min) : `${grouped(min)} to ${grouped(max)}`;
  return `${currency} ${amount} ${period === 'hour' ? 'an' : 'a'} ${period}`;
}

/** What a listing states beside its text, in the order in which readers look for it. */
export function listingFacts(content: ListingContent): readonly string[] {
  const { workplace, employment } = content;
  const facts = [
    placeWords(content),
    workplace === 'unspecified' ? '' : workplace === 'onsite' ? 'on site' : workplace,
    employment.join(', '),
    payWords(content) ?? '',
  ];
  return facts.filter((fact) => fact !== '');
}
