import type { HiddenReason } from '../read-text.js';

/** A link of a paragraph, in units of its text. */
export interface PieceLink {
  readonly url: string;
  readonly start: number;
  readonly end: number;
}

/** A paragraph of Word; a line break inside it is `\n`, a tab `\t`. */
export interface DocxParagraph {
  readonly text: string;
  readonly isItem: boolean;
  readonly isHeading: boolean;
  /** Most of its letters are bold. */
  readonly bold: boolean;
  /** In points, of most letters. */
  readonly size: number;
  readonly links: readonly PieceLink[];
}

/** What follows one another in a body, a cell or a text box. */
export type StoryItem =
  | { readonly type: 'paragraph'; readonly paragraph: DocxParagraph }
  | { readonly type: 'table'; readonly rows: readonly (readonly Story[])[] }
  | { readonly type: 'box'; readonly story: Story };

export type Story = readonly StoryItem[];

/** A text with a reason why nobody sees it. */
export interface HiddenRun {
  readonly reason: HiddenReason;
  readonly text: string;
}
