import { evidenceAt, type Span } from '../../base/span.js';
import type { Stated } from '../../domain/resume.js';

/** The words of a span as a value: line ends and wide gaps become one blank. */
export function stated(text: string, { start, end }: Span): Stated<string> {
  const evidence = evidenceAt(text, start, end);
  return { value: evidence.text.replace(/\s+/g, ' '), evidence };
}
