import type { SourcedDiagnostic } from '@rolescope/answers/lint-text.js';
import { carrySpan, findChange } from '../../ui/carry-span.js';

/**
 * Carries findings over to a text that was changed in one place since it was linted, so that marks do
 * not jump while someone types. What the change touches is left out; the linter will soon say anew.
 */
export function carryFindings(
  findings: readonly SourcedDiagnostic[],
  before: string,
  after: string,
): SourcedDiagnostic[] {
  const change = findChange(before, after);
  return findings.flatMap((finding) => {
    const source = finding.source === null ? null : carrySpan(finding.source, change);
    const mend = finding.mend === null ? null : carrySpan(finding.mend, change);
    if (finding.source !== null && source === null) return [];
    return [{ ...finding, source, mend: mend === null ? null : { ...finding.mend!, ...mend } }];
  });
}
