import type { Place } from '../../base/diagnostic.js';
import type { LintInput } from './rule.js';

/**
 * Where a finding points that is about something missing: the title, or the first line of a posting
 * that has none.
 */
export function aboutPosting({ analysis, document }: LintInput): Place {
  const title = analysis.title.text;
  if (title !== null) return { field: 'title', start: 0, end: title.length };
  const first = document.blocks[0];
  return { field: 'text', start: first?.start ?? 0, end: first?.end ?? 0 };
}
