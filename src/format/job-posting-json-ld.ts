import type { Employment, PayPeriod } from '../domain/analysis.js';
import type {
  ListingContent,
  ListingPay,
  ListingPlace,
  PublicListing,
} from '../domain/listing-content.js';
import { withoutControls } from './escape-html.js';
import type { Json, JsonObject } from './job-posting-fields.js';
import { markdownToHtml, safeLink } from './markdown-html.js';

/** schema.org's words, as Google takes them. */
const EMPLOYMENT: Readonly<Record<Exclude<Employment, 'unspecified'>, string>> = {
  'full-time': 'FULL_TIME',
  'part-time': 'PART_TIME',
  contract: 'CONTRACTOR',
  temporary: 'TEMPORARY',
  internship: 'INTERN',
};

const UNIT: Readonly<Record<PayPeriod, string>> = {
  hour: 'HOUR',
  day: 'DAY',
  week: 'WEEK',
  month: 'MONTH',
  year: 'YEAR',
};

/**
 * A listing as schema.org `JobPosting`, with what Google requires and recommends; what the listing
 * does not state is left out. `checkJobPosting` says what is missing. Source of the properties:
 * Google Search Central, "JobPosting structured data".
 */
export function toJobPosting(listing: PublicListing): JsonObject {
  const { content, employer } = listing;
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: plain(content.title),
    description: markdownToHtml(content.text),
    identifier: {
      '@type': 'PropertyValue',
      name: plain(employer.name),
      value: plain(listing.id),
    },
    datePosted: listing.datePosted,
    validThrough: `${listing.validThrough}T23:59:59Z`,
    hiringOrganization: {
      '@type': 'Organization',
      name: plain(employer.name),
      sameAs: webAddress(employer.website),
    },
    employmentType: someOf(content.employment.map((one) => EMPLOYMENT[one])),
    ...toWhere(content),
    baseSalary: content.pay === null ? undefined : toSalary(content.pay),
    directApply: content.applyUrl === null,
    url: webAddress(listing.url),
  };
}

/** Remote work has no place but countries to do it from; other work, and hybrid work, has places. */
function toWhere({ workplace, places, remoteFrom }: ListingContent): JsonObject {
  if (workplace !== 'remote') return { jobLocation: someOf(places.map(toPlace)) };
  const countries = new Set(
    remoteFrom.length > 0 ? remoteFrom : places.map(({ country }) => country),
  );
  return {
    jobLocationType: 'TELECOMMUTE',
    applicantLocationRequirements: someOf(
      [...countries].map((name) => ({ '@type': 'Country', name: plain(name) })),
    ),
  };
}

function toPlace({ locality, region, country }: ListingPlace): JsonObject {
  return {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      addressLocality: locality === null ? undefined : plain(locality),
      addressRegion: region === null ? undefined : plain(region),
      addressCountry: plain(country),
    },
  };
}

function toSalary({ min, max, currency, period }: ListingPay): JsonObject {
  const amount = min === max ? { value: min } : { minValue: min, maxValue: max };
  return {
    '@type': 'MonetaryAmount',
    currency: plain(currency),
    value: { '@type': 'QuantitativeValue', ...amount, unitText: UNIT[period] },
  };
}

/** A list with something in it; none means that it is not stated. */
function someOf(list: readonly Json[]): readonly Json[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** A text of one line. Whoever reads it must treat it as text; this only makes it storable. */
function plain(text: string): string {
  return withoutControls(text).trim();
}

function webAddress(address: string | null): string | undefined {
  const safe = safeLink(address);
  return safe !== null && safe.startsWith('http') ? safe : undefined;
}

/** What could end the script element, begin a comment in it, or end a line of JavaScript. */
const ESCAPED = /[<>&\u2028\u2029]/g;

/** JSON that can stand in a `<script type="application/ld+json">` and never leave it. */
export function toScriptJson(value: Json): string {
  return JSON.stringify(value).replace(
    ESCAPED,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
