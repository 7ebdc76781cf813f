import type { ListingContent, ListingPay, ListingPlace } from '../domain/listing-content.js';
import { COUNTRIES } from '../extract/place/countries.js';
import { currencyOfWord } from '../extract/pay/currencies.js';

/** Bounds of what a listing may hold, in UTF-16 units or entries. */
export const listingLimits = {
  title: 200,
  text: 50_000,
  name: 120,
  url: 2_000,
  places: 20,
  employment: 5,
} as const;

/** Amounts beyond this are no pay in any currency. */
const MOST_PAY = 1e12;

/** What makes a listing impossible to store, draft or not. */
export interface ContentFault {
  /** JSON pointer into the content. */
  readonly pointer: string;
  readonly detail: string;
}

const countries: ReadonlySet<string> = new Set(COUNTRIES.map(([code]) => code));

/** Whether a text is the code of a country: ISO 3166-1 alpha-2. */
export function isCountry(code: string): boolean {
  return countries.has(code);
}

/** Finds what cannot be stored. A draft may be empty; what is there must be what it says it is. */
export function checkListingContent(content: ListingContent): readonly ContentFault[] {
  const { title, text, places, remoteFrom, employment, pay, applyUrl } = content;
  return [
    ...checkLine(title, '/title', listingLimits.title),
    ...checkLength(text, '/text', listingLimits.text),
    ...checkCount(places, '/places', listingLimits.places),
    ...places.slice(0, listingLimits.places).flatMap(checkPlace),
    ...checkCount(remoteFrom, '/remoteFrom', countries.size),
    ...remoteFrom
      .slice(0, countries.size)
      .flatMap((code, at) => checkCountry(code, `/remoteFrom/${at}`)),
    ...checkCount(employment, '/employment', listingLimits.employment),
    ...(pay === null ? [] : checkPay(pay)),
    ...(applyUrl === null ? [] : checkUrl(applyUrl)),
  ];
}

function checkLength(text: string, pointer: string, most: number): ContentFault[] {
  if (text.length <= most) return [];
  const detail = `Use at most ${most} characters; these are ${text.length}.`;
  return [{ pointer, detail }];
}

function checkLine(text: string, pointer: string, most: number): ContentFault[] {
  const faults = checkLength(text, pointer, most);
  if (faults.length === 0 && /[\p{Cc}\u2028\u2029]/u.test(text)) {
    return [{ pointer, detail: 'Write it in one line.' }];
  }
  return faults;
}

function checkCount(list: readonly unknown[], pointer: string, most: number): ContentFault[] {
  return list.length <= most ? [] : [{ pointer, detail: `Name at most ${most}.` }];
}

function checkPlace({ locality, region, country }: ListingPlace, at: number): ContentFault[] {
  const pointer = `/places/${at}`;
  return [
    ...checkLine(locality ?? '', `${pointer}/locality`, listingLimits.name),
    ...checkLine(region ?? '', `${pointer}/region`, listingLimits.name),
    ...checkCountry(country, `${pointer}/country`),
  ];
}

function checkCountry(code: string, pointer: string): ContentFault[] {
  if (isCountry(code)) return [];
  return [{ pointer, detail: 'Give the two letters of a country, such as DE (ISO 3166-1).' }];
}

function checkPay({ min, max, currency }: ListingPay): ContentFault[] {
  const isAmount = (amount: number): boolean => amount > 0 && amount <= MOST_PAY;
  const faults: ContentFault[] = [];
  if (!isAmount(min)) faults.push({ pointer: '/pay/min', detail: 'Give an amount above 0.' });
  if (!isAmount(max)) faults.push({ pointer: '/pay/max', detail: 'Give an amount above 0.' });
  if (faults.length === 0 && min > max) {
    faults.push({ pointer: '/pay/max', detail: 'The most is below the least.' });
  }
  // Three letters alone: words such as "euros" mean one too, and are no code.
  if (!/^[A-Z]{3}$/.test(currency) || currencyOfWord(currency) !== currency) {
    const detail = 'Give the three letters of a currency, such as EUR (ISO 4217).';
    faults.push({ pointer: '/pay/currency', detail });
  }
  return faults;
}

function checkUrl(address: string): ContentFault[] {
  const url =
    address.length <= listingLimits.url && URL.canParse(address) ? new URL(address) : null;
  if (url !== null && /^https?:$/.test(url.protocol) && url.username === '') return [];
  return [{ pointer: '/applyUrl', detail: 'Give an address that begins with https://.' }];
}
