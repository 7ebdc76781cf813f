import type { SourcedDiagnostic } from '@rolescope/answers/lint-text.js';
import type { Fix } from '@rolescope/base/diagnostic.js';
import type { Span } from '@rolescope/base/span.js';
import { isAnswered } from '@rolescope/board/listing-findings.js';
import type { FindingAnswer, ListingFinding } from '@rolescope/domain/listing-content.js';
import { carrySpan, findChange } from '../../ui/carry-span.js';

/** A finding with its place in the text as it is typed. */
export interface PlacedFinding extends ListingFinding {
  /** `null` where it is not about words of the text. */
  readonly source: Span | null;
  /** A change of the text that mends it and can do no harm. */
  readonly mend: Fix | null;
}

/** Gives findings of the text the places that the linter found for an editor. */
export function placeFindings(
  findings: readonly ListingFinding[],
  sourced: readonly SourcedDiagnostic[],
): readonly PlacedFinding[] {
  return findings.map((finding) => {
    const { code, span } = finding;
    const same = sourced.find(
      (one) =>
        one.code === code &&
        one.span.field === span?.field &&
        one.span.start === span.start &&
        one.span.end === span.end,
    );
    return { ...finding, source: same?.source ?? null, mend: same?.mend ?? null };
  });
}

/**
 * What the page found itself, and what only the server looks for: Google's rules. Of a finding that
 * both have, that of the page is the newer one.
 */
export function joinFindings(
  own: readonly PlacedFinding[],
  ofServer: readonly ListingFinding[],
): readonly PlacedFinding[] {
  const known = new Set(own.map(({ code }) => code));
  const others = ofServer.filter(({ code }) => code.startsWith('listing/') && !known.has(code));
  return [...others.map((finding) => ({ ...finding, source: null, mend: null })), ...own];
}

/**
 * Carries findings over to a text that was changed since, so that marks do not jump while someone
 * types. What the change touches is left out; the linter will soon say anew.
 */
export function carryFindings(
  findings: readonly PlacedFinding[],
  before: string,
  after: string,
): readonly PlacedFinding[] {
  const change = findChange(before, after);
  if (change === null) return findings;
  return findings.flatMap((finding) => {
    const source = finding.source === null ? null : carrySpan(finding.source, change);
    if (finding.source !== null && source === null) return [];
    const place = finding.mend === null ? null : carrySpan(finding.mend, change);
    return [{ ...finding, source, mend: place === null ? null : { ...finding.mend!, ...place } }];
  });
}

/** The reason that is given for a finding, or `null`. */
export function reasonFor(
  finding: ListingFinding,
  answers: readonly FindingAnswer[],
): string | null {
  if (!finding.answerable || !isAnswered(finding, answers)) return null;
  const { code, quote } = finding;
  return answers.find((one) => one.code === code && one.quote === quote)?.reason ?? null;
}
