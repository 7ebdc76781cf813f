import type { Diagnostic } from '../base/diagnostic.js';
import type { Abstention } from './analysis.js';

/** Where a diagnostic stands in the file as its writer sees it. Lines and columns count from 1. */
export interface FilePlace {
  readonly line: number;
  /** In UTF-16 units. */
  readonly column: number;
  readonly endLine: number;
  /** One past the last unit. */
  readonly endColumn: number;
}

/** A diagnostic and its place in a file that is one posting; `null` where it has none there. */
export interface PlacedDiagnostic extends Diagnostic {
  readonly place: FilePlace | null;
}

/** What the linter has to say about one posting. */
export interface LintedPosting {
  readonly file: string;
  /** 1-based line of an NDJSON record. */
  readonly line: number | null;
  /** The file, with line or entry where it holds several postings, for people. */
  readonly source: string;
  /** What spans point into; `text` is the canonical text. */
  readonly fields: { readonly text: string; readonly title: string; readonly location: string };
  /** The file as it is, where it is one posting. */
  readonly raw: string | null;
  /** Why it was not linted: a text in another language, or an empty one. */
  readonly skipped: Abstention | null;
  readonly diagnostics: readonly PlacedDiagnostic[];
  /** How many comments in the file kept back. */
  readonly suppressed: number;
}

/** How many diagnostics there are. */
export interface LintCounts {
  readonly error: number;
  readonly warning: number;
  readonly advice: number;
}

/** Counts diagnostics by severity. */
export function countSeverities(diagnostics: Iterable<Diagnostic>): LintCounts {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}
