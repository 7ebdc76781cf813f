import type { Diagnostic, Place } from '../base/diagnostic.js';
import type { Analysis } from '../domain/analysis.js';
import type { FindingAnswer, ListingContent, ListingFinding } from '../domain/listing-content.js';
import { annualise } from '../extract/pay/annualise.js';
import { wageScale } from '../extract/pay/currencies.js';
import { findContradictions } from './listing-contradictions.js';

/** Lint rules about what the text leaves out, and whether a field beside it says it. */
const SAID_BY_FIELD: Readonly<Record<string, (content: ListingContent) => boolean>> = {
  'pay/not-stated': ({ pay }) => pay !== null,
  'pay/jurisdiction': ({ pay }) => pay !== null,
  'pay/possible-jurisdiction': ({ pay }) => pay !== null,
  'clarity/no-place': ({ places, remoteFrom }) => places.length > 0 || remoteFrom.length > 0,
  'clarity/no-workplace': ({ workplace }) => workplace !== 'unspecified',
  'clarity/no-employment-type': ({ employment }) => employment.length > 0,
  // Every listing says how: at an address of the employer's, or here.
  'clarity/no-way-to-apply': () => true,
};

/** The strings of a listing that spans point into. */
export interface ListingStrings {
  /** Canonical text. */
  readonly text: string;
  readonly title: string;
  /** The line of places that was given to the engine. */
  readonly location: string;
}

/**
 * What the writer of a listing is told: the linter's diagnostics but for what a field says, where text
 * and fields contradict each other, and pay that cannot be meant.
 *
 * @param analysis of the listing's text, with diagnostics
 */
export function findInListing(
  content: ListingContent,
  analysis: Analysis,
  strings: ListingStrings,
): readonly ListingFinding[] {
  return [
    ...analysis.diagnostics
      .filter(({ code }) => SAID_BY_FIELD[code]?.(content) !== true)
      .map((diagnostic) => toFinding(diagnostic, strings)),
    ...findContradictions(content, analysis),
    ...findImplausiblePay(content),
  ];
}

const POINTERS: Readonly<Record<Place['field'], string>> = {
  text: '/text',
  title: '/title',
  location: '/places',
};

function toFinding(diagnostic: Diagnostic, strings: ListingStrings): ListingFinding {
  const { code, severity, span, related, message, why, suggestion } = diagnostic;
  return {
    ...{ code, severity, span, related, message, why },
    ...(suggestion === undefined ? {} : { suggestion }),
    pointer: POINTERS[span.field],
    quote: strings[span.field].slice(span.start, span.end),
    answerable: true,
  };
}

/** Bounds of a year's pay, as wages of the United States; other currencies by their wages. */
const LEAST_A_YEAR = 1_000;
const MOST_A_YEAR = 3_000_000;

function findImplausiblePay({ pay }: ListingContent): readonly ListingFinding[] {
  if (pay === null) return [];
  const { min, max, currency, period } = pay;
  const scale = wageScale(currency);
  const year = annualise(min, max, period);
  const isPlausible =
    (year?.min ?? 0) >= LEAST_A_YEAR * scale && (year?.max ?? 0) <= MOST_A_YEAR * scale;
  if (isPlausible) return [];
  return [
    {
      ...{ code: 'listing/implausible-pay', severity: 'error', pointer: '/pay', span: null },
      ...{ related: [], quote: `${min}–${max} ${currency}/${period}`, answerable: true },
      message: `${min} to ${max} ${currency} by the ${period} can hardly be meant.`,
      why: 'A slip of a digit or of the period makes pay that nobody believes, and spoils figures.',
      suggestion: 'Look at the amounts, the currency and the period again.',
    },
  ];
}

/** The errors that keep a listing from being published: not resolved, and not answered. */
export function openErrors(
  findings: readonly ListingFinding[],
  answers: readonly FindingAnswer[],
): readonly ListingFinding[] {
  return findings.filter(
    (finding) =>
      finding.severity === 'error' && !(finding.answerable && isAnswered(finding, answers)),
  );
}

/** Whether a reason is given for this very finding; for other words of the same rule it is not. */
export function isAnswered(
  { code, quote }: Pick<ListingFinding, 'code' | 'quote'>,
  answers: readonly FindingAnswer[],
): boolean {
  return answers.some((answer) => answer.code === code && answer.quote === quote);
}
