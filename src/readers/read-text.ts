import type { Problem } from '../base/problem.js';
import type { Span } from '../base/span.js';

/** How a document is written when it comes to us. */
export type DocumentKind = 'pdf' | 'docx' | 'html' | 'markdown' | 'plain' | 'europass';

/** Why a person who looks at the document does not see a text. */
export type HiddenReason =
  /** Its colour is that of what lies behind it, or it is drawn with no colour at all. */
  | 'same-colour'
  | 'invisible'
  /** Two points or smaller. */
  | 'tiny'
  | 'off-page'
  /** An image or a filled shape lies over it. */
  | 'covered'
  /** `display: none`, `visibility: hidden`, Word's hidden characters. */
  | 'not-displayed'
  | 'comment'
  /** Zero-width characters inside words. */
  | 'zero-width'
  /** Characters that turn the direction of writing, so that the text reads otherwise than it looks. */
  | 'bidi-control'
  /** U+E0000 to U+E007F, which spell a text that no font draws. */
  | 'tag-characters';

/** A text that the document holds and a person does not see. It is never part of `text`. */
export interface HiddenText {
  readonly reason: HiddenReason;
  /** At most `LONGEST_HIDDEN` units. Of zero-width and direction characters, the word they stood in. */
  readonly text: string;
  /** 1-based, where the document has pages. */
  readonly page: number | null;
}

/** A link and the words it is under; an empty span where it is under none. */
export interface ReadLink extends Span {
  readonly url: string;
}

/** How a line of the text looks; what tells headings where the words do not. */
export interface ReadLine extends Span {
  readonly kind: 'heading' | 'bullet' | 'paragraph' | 'row';
  /** Height of its letters as a share of the body's; 1 where the document does not tell. */
  readonly size: number;
  readonly bold: boolean;
  /** 1-based, where the document has pages. */
  readonly page: number | null;
  /** Number of the column or block it stands in; lines of one number were read one after another. */
  readonly block: number;
}

/** The one text of a document, and what was found beside it. */
export interface ReadText {
  readonly kind: DocumentKind;
  /**
   * One line a paragraph, bullet, heading or table row, `\n` line ends, an empty line between
   * blocks; bullets begin with `• `, cells of a row are kept apart by ` | `.
   */
  readonly text: string;
  /** Every line of `text` that is not empty, in order. */
  readonly lines: readonly ReadLine[];
  /** In the order of the document. */
  readonly hidden: readonly HiddenText[];
  readonly links: readonly ReadLink[];
  /** Pages read, where the document has pages. */
  readonly pages: number | null;
  /** What could not be read, or was left out; the rest is there. */
  readonly problems: readonly Problem[];
}

/** What a reader gives back: the text, or why there is none. */
export type Reading = { readonly read: ReadText } | { readonly unreadable: Problem };

/** What a document may cost. */
export interface ReadLimits {
  /** Largest file, in bytes. */
  readonly bytes: number;
  /** Pages read of a longer document. */
  readonly pages: number;
  /** Longest text, in UTF-16 units; the rest is left out. */
  readonly units: number;
}

/** Far above any résumé, and small enough for a second and 300 MB. */
export const READ_LIMITS: ReadLimits = { bytes: 20_000_000, pages: 200, units: 2_000_000 };

/** Most links kept of a document. */
export const MOST_LINKS = 500;

/** Longest hidden text kept of one place, in UTF-16 units. */
export const LONGEST_HIDDEN = 2_000;
