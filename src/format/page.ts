import type { Paint } from './paint.js';
import type { Evidence } from '../base/span.js';
import { makeSnippet, type Snippet } from './snippet.js';

/** What the parts of a report are set on. */
export interface Page {
  /** Columns to use. */
  readonly width: number;
  readonly paint: Paint;
  /** The canonical text, title and location, by the name that evidence calls them. */
  readonly fields: Readonly<Record<'text' | 'title' | 'location', string>>;
}

/** Columns before everything that stands under a heading. */
export const INDENT = 2;
/** Column at which values begin, counted from the indent. */
export const LABEL_WIDTH = 12;

/** Blanks. */
export function blanks(count: number): string {
  return ' '.repeat(Math.max(0, count));
}

/** Context is quiet; quotation marks part the evidence from it, with colour and without. */
export function paintSnippet(page: Page, { before, evidence, after }: Snippet): string {
  const { paint } = page;
  return `${paint('quiet', before)}“${evidence}”${paint('quiet', after)}`;
}

/**
 * Evidence in its context, or alone where the page does not hold the text it points into (the
 * analysis carries no text, or a field was normalised).
 */
export function snippetOf(page: Page, evidence: Evidence, width: number): Snippet {
  const source = page.fields[evidence.field];
  if (source.slice(evidence.start, evidence.end) === evidence.text) {
    return makeSnippet(source, evidence, width);
  }
  return makeSnippet(evidence.text, { start: 0, end: evidence.text.length }, width);
}
