import type { Span } from './span.js';

/** How much a diagnostic matters to the reader of a posting. */
export type Severity = 'error' | 'warning' | 'advice';

/** One thing the linter has to say about the user's own text. */
export interface Diagnostic {
  /** Permanent rule id, `topic/name`. */
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  /** What is the matter. */
  readonly message: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do about it. */
  readonly suggestion?: string;
}
