import type { Document } from '../../document/document.js';

/** What the readers of terms look at: the body, the title and the location field. */
export interface TermInput {
  readonly document: Document;
  readonly title: string | null;
  readonly location: string | null;
}
