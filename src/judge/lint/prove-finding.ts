import type { Place } from '../../base/diagnostic.js';
import type { Span } from '../../base/span.js';
import type { Finding, LintInput } from './rule.js';

/** What is wrong with the places of a finding; `null` where all of them lie in the posting. */
export function wrongSpan(finding: Finding, input: LintInput): string | null {
  const { span, related = [], fix } = finding;
  const lengths = {
    text: input.document.text.length,
    title: input.analysis.title.text?.length ?? 0,
    location: input.location?.length ?? 0,
  };
  for (const place of [span, ...related]) {
    if (!isInside(place, lengths[place.field])) return `${nameOf(place)} is not in the posting`;
  }
  if (fix !== undefined && !isInside(fix, lengths.text)) {
    return `its fix ${nameOf({ ...fix, field: 'text' })} is not in the posting`;
  }
  return null;
}

function isInside({ start, end }: Span, length: number): boolean {
  return (
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length
  );
}

function nameOf({ field, start, end }: Place): string {
  return `${field} ${start} to ${end}`;
}
