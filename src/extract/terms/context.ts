/** What stands around a hit: the sentence it is in, folded, cut at a bound. */
import type { Block, Document, SectionKind, Sentence } from '../../document/document.js';
import type { Span } from '../../base/span.js';
import type { Hit } from '../../patterns/find-hits.js';
import { fold } from '../../text/fold.js';

/** Units of text looked at on either side of a hit, at most. Keeps the work per hit bounded. */
const REACH = 110;

/** A hit seen in its sentence. `before` and `after` are folded (lower case, plain quotes, dashes). */
export interface Context {
  readonly before: string;
  readonly after: string;
  readonly sentence: number;
  readonly block: number;
  readonly section: SectionKind;
}

/** The context of a hit, or of a longer span around it. */
export function contextOf(document: Document, hit: Hit, span: Span = hit): Context {
  const sentence = sentenceAt(document, hit.firstToken);
  const { start, end, block } = document.sentences[sentence]!;
  const { text } = document;
  return {
    before: foldShort(text.slice(Math.max(start, span.start - REACH), span.start)),
    after: foldShort(text.slice(span.end, Math.min(end, span.end + REACH))),
    sentence,
    block,
    section: sectionOf(document, block),
  };
}

/** What the section that holds a block is about. */
export function sectionOf(document: Document, block: number): SectionKind {
  const { section } = document.blocks[block]!;
  return document.sections[section]!.kind;
}

/** Number of the sentence that holds a token. */
export function sentenceAt(document: Document, token: number): number {
  const { sentences } = document;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (sentences[middle]!.firstToken <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The folded text of a sentence, cut at a bound. */
export function foldedSpan(document: Document, span: Sentence | Block): string {
  return foldShort(document.text.slice(span.start, Math.min(span.end, span.start + 2 * REACH)));
}

const ODD = /[\u0080-\uffff]/;

/** The same as `fold`, quicker for the plain text that most slices are. */
export function foldShort(text: string): string {
  return ODD.test(text) ? fold(text) : text.toLowerCase();
}
