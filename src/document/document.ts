import type { Span } from '../base/span.js';
import type { Tokens } from '../base/tokens.js';
import type { sectionKinds } from '../domain/section-kinds.js';

/** What a section of a posting is about. */
export type SectionKind = (typeof sectionKinds)[number];

export type BlockKind = 'heading' | 'bullet' | 'paragraph';

/** A heading, a bullet or a paragraph. Half-open, both in text units and in tokens. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly firstToken: number;
  readonly endToken: number;
  /** Number of the section it belongs to. */
  readonly section: number;
}

/** Consecutive blocks under one heading (or under none). Section 0 may be empty of headings. */
export interface Section extends Span {
  readonly kind: SectionKind;
  /** The heading's span, or `null` where the section has none. */
  readonly heading: Span | null;
  readonly firstBlock: number;
  readonly endBlock: number;
}

/** A sentence never reaches over a block. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly block: number;
}

/**
 * A posting's or résumé's canonical text with its structure. Blocks, sections and sentences are in
 * text order, do not overlap, and together hold every token.
 */
export interface Document {
  readonly text: string;
  readonly tokens: Tokens;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  /** BCP 47 tag of the language most of the text is in; `und` where there is too little to tell. */
  readonly language: string;
}
