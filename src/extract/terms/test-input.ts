import { parseDocument } from '../../document/parse-document.js';
import type { TermInput } from './term-input.js';

/** Makes the input of a reader out of a body, for tests. */
export function inputOf(text: string, title?: string, location?: string): TermInput {
  return { document: parseDocument(text), title: title ?? null, location: location ?? null };
}
