import type { EvidenceField, Span } from './span.js';

/** How much a diagnostic matters to the reader of a posting. */
export type Severity = 'error' | 'warning' | 'advice';

/** A slice of one of a posting's strings. */
export interface Place extends Span {
  readonly field: EvidenceField;
}

/** A change of the canonical text that mends a finding and can do no harm. */
export interface Fix extends Span {
  readonly replacement: string;
}

/** One thing the linter has to say about the user's own text. */
export interface Diagnostic {
  /** Permanent rule id, `topic/name`. */
  readonly code: string;
  readonly severity: Severity;
  readonly span: Place;
  /** Further places that belong to it: the other clause of a contradiction. */
  readonly related: readonly Place[];
  /** What is the matter. */
  readonly message: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do about it. */
  readonly suggestion?: string;
  /** Only where it is mechanical and safe. */
  readonly fix?: Fix;
}
