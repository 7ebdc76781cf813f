import type { SourcedDiagnostic } from '@rolescope/answers/lint-text.js';
import type { Span } from '@rolescope/base/span.js';

/**
 * Carries findings over to a text that was changed in one place since it was linted, so that marks do
 * not jump while someone types. What the change touches is left out; the linter will soon say anew.
 */
export function carryFindings(
  findings: readonly SourcedDiagnostic[],
  before: string,
  after: string,
): SourcedDiagnostic[] {
  if (before === after) return [...findings];
  const change = findChange(before, after);
  return findings.flatMap((finding) => {
    const source = finding.source === null ? null : carry(finding.source, change);
    const mend = finding.mend === null ? null : carry(finding.mend, change);
    if (finding.source !== null && source === null) return [];
    return [{ ...finding, source, mend: mend === null ? null : { ...finding.mend!, ...mend } }];
  });
}

/** The stretch of the text before that was replaced, and by how many units the rest moved. */
interface Change extends Span {
  readonly moved: number;
}

function findChange(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { start, end: before.length - same, moved: after.length - before.length };
}

function carry({ start, end }: Span, change: Change): Span | null {
  if (end <= change.start) return { start, end };
  if (start < change.end) return null;
  return { start: start + change.moved, end: end + change.moved };
}
