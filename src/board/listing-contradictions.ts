import type { Evidence } from '../base/span.js';
import type { Analysis, PayRange } from '../domain/analysis.js';
import type { ListingContent, ListingFinding, ListingPay } from '../domain/listing-content.js';
import { annualise } from '../extract/pay/annualise.js';
import { readPlace } from '../extract/place/read-place.js';

/** Why the two must agree. */
const WHY =
  'Search, pay figures and other sites read the field, people read the text: both must say the same.';

/** Where the text of a listing says something else than the fields beside it. */
export function findContradictions(
  content: ListingContent,
  analysis: Analysis,
): readonly ListingFinding[] {
  return [
    ...checkPay(content, analysis),
    ...checkWorkplace(content, analysis),
    ...checkEmployment(content, analysis),
    ...checkCountry(content, analysis),
  ];
}

/** The field must be one of the ranges that the text states: it may have one for each place. */
function checkPay({ pay }: ListingContent, analysis: Analysis): readonly ListingFinding[] {
  const stated = analysis.pay.filter(
    ({ currency, annualised, basis }) =>
      basis !== 'total' && currency !== null && annualised !== null,
  );
  const [first] = stated;
  if (first === undefined) return [];
  if (pay === null) {
    return [
      {
        ...toFinding('listing/pay-field-empty', '/pay', inText(first)),
        severity: 'advice',
        message: `The text states pay ("${first.text}") and the field does not.`,
        suggestion: 'Fill in the pay beside the text, so that people find it by pay.',
      },
    ];
  }
  if (stated.some((range) => isSamePay(pay, range))) return [];
  return [
    {
      ...toFinding('listing/pay-contradicts', '/pay', inText(first)),
      message: `The text says "${first.text}"; the field says ${sayPay(pay)}.`,
      suggestion: 'State the same pay in both.',
    },
  ];
}

/** The same to half a percent, or, by another period, ranges of a year that meet within a tenth. */
function isSamePay(pay: ListingPay, range: PayRange): boolean {
  if (range.currency !== pay.currency) return false;
  if (range.period === pay.period) {
    return isNear(range.min, pay.min) && isNear(range.max, pay.max);
  }
  const year = annualise(pay.min, pay.max, pay.period);
  const [least, most] = [year?.min ?? 0, year?.max ?? 0];
  const { min, max } = range.annualised ?? { min: null, max: null };
  return (max === null || least <= max * 1.1) && (min === null || most >= min * 0.9);
}

function isNear(stated: number | null, amount: number): boolean {
  return stated === null || Math.abs(stated - amount) <= amount * 0.005;
}

function sayPay({ min, max, currency, period }: ListingPay): string {
  const amount = min === max ? `${min}` : `${min} to ${max}`;
  return `${amount} ${currency} by the ${period}`;
}

function checkWorkplace(content: ListingContent, { workplace }: Analysis) {
  const words = inBody(workplace.evidence);
  const { value } = workplace;
  if (words === null || value === 'unspecified') return [];
  if (content.workplace === 'unspecified' || content.workplace === value) return [];
  return [
    {
      ...toFinding('listing/workplace-contradicts', '/workplace', words),
      message: `The text says ${value} work ("${words.text}"); the field says ${content.workplace}.`,
      suggestion: 'Say in both where the work is done.',
    },
  ];
}

const HOURS: readonly string[] = ['full-time', 'part-time'];

/** How much somebody works and on what terms are two things: both may be stated at once. */
function checkEmployment({ employment }: ListingContent, analysis: Analysis) {
  const words = inBody(analysis.employment.evidence);
  const { value } = analysis.employment;
  if (words === null || value === 'unspecified' || employment.length === 0) return [];
  if (employment.includes(value)) return [];
  const isOfHours = HOURS.includes(value);
  if (isOfHours && !employment.some((one) => HOURS.includes(one))) return [];
  return [
    {
      ...toFinding('listing/employment-contradicts', '/employment', words),
      message: `The text says ${value} ("${words.text}"); the field says ${employment.join(', ')}.`,
      suggestion: 'Name the same kind of employment in both.',
    },
  ];
}

function checkCountry({ places, remoteFrom }: ListingContent, { location }: Analysis) {
  const words = inBody(location.evidence);
  if (words === null || places.length === 0) return [];
  const { country } = readPlace(words.text);
  if (country === null || remoteFrom.includes(country)) return [];
  if (places.some((place) => place.country === country)) return [];
  return [
    {
      ...toFinding('listing/place-contradicts', '/places', words),
      message: `The text names a place in ${country} ("${words.text}"); the fields do not.`,
      suggestion: 'Name the same places in both.',
    },
  ];
}

/** What a title or text says; the line of places is made of the fields themselves. */
function inBody(evidence: readonly Evidence[]): Evidence | null {
  return evidence.find(({ field }) => field !== 'location') ?? null;
}

function inText({ start, end, text }: PayRange): Evidence {
  return { field: 'text', start, end, text };
}

function toFinding(code: string, pointer: string, { field, start, end, text }: Evidence) {
  return {
    ...{ code, pointer, severity: 'error' as const, related: [], why: WHY, answerable: true },
    span: { field, start, end },
    quote: text,
  };
}
