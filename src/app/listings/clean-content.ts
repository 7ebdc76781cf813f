import { listingLimits, checkListingContent } from '../../board/check-listing-content.js';
import type { FindingAnswer, ListingContent, ListingPlace } from '../../domain/listing-content.js';
import { storable } from '../../store/storable.js';
import { toLine } from '../accounts/check-fields.js';
import type { Refusal } from '../outcome.js';

/** An empty listing, as the editor begins with. */
export const emptyContent: ListingContent = {
  title: '',
  text: '',
  places: [],
  remoteFrom: [],
  workplace: 'unspecified',
  employment: [],
  pay: null,
  applyUrl: null,
};

/** Content in the form in which it is kept: storable, one form of letters, nothing named twice. */
export function cleanContent(content: ListingContent): ListingContent {
  const { title, text, places, remoteFrom, workplace, employment, pay, applyUrl } = content;
  return {
    title: toLine(title),
    text: storable(text).replace(/\r\n?/g, '\n'),
    places: places.slice(0, listingLimits.places + 1).map(cleanPlace),
    remoteFrom: [...new Set(remoteFrom)],
    workplace,
    employment: [...new Set(employment)],
    pay: pay === null ? null : { ...pay, currency: toLine(pay.currency) },
    applyUrl: applyUrl === null || toLine(applyUrl) === '' ? null : toLine(applyUrl),
  };
}

function cleanPlace({ locality, region, country }: ListingPlace): ListingPlace {
  return { locality: lineOrNull(locality), region: lineOrNull(region), country: toLine(country) };
}

function lineOrNull(text: string | null): string | null {
  const line = text === null ? '' : toLine(text);
  return line === '' ? null : line;
}

/** A refusal of what cannot be stored, or `null` where nothing is wrong. */
export function refuseContent(content: ListingContent): Refusal | null {
  const errors = checkListingContent(content);
  if (errors.length === 0) return null;
  return { kind: 'invalid', message: 'Some fields need another look.', errors };
}

/** Answers that a listing may hold, and the longest reason. */
const MOST_ANSWERS = 100;
const LONGEST_REASON = 1_000;

/** Answers in the form in which they are kept: with a reason, the last one of each finding. */
export function cleanAnswers(answers: readonly FindingAnswer[]): readonly FindingAnswer[] {
  const kept = new Map<string, FindingAnswer>();
  for (const { code, quote, reason } of answers) {
    const clean = { code: toLine(code), quote: storable(quote), reason: storable(reason).trim() };
    if (clean.reason === '') continue;
    kept.set(`${clean.code}\n${clean.quote}`, {
      ...clean,
      reason: clean.reason.slice(0, LONGEST_REASON),
    });
  }
  return [...kept.values()].slice(-MOST_ANSWERS);
}
