import type { HiddenReason } from '../read-text.js';

/** A character as it stands on a page, in points from the upper left corner. */
export interface Glyph {
  /** As the font maps it; may be several units (ligatures) or U+0000 where the font does not tell. */
  readonly char: string;
  /** Where its baseline begins. */
  readonly x: number;
  readonly y: number;
  /** How far it moves on along its direction. */
  readonly width: number;
  /** Height of its font. */
  readonly size: number;
  /** Quarter turns of its direction, clockwise: 0 reads left to right. */
  readonly turn: 0 | 1 | 2 | 3;
  readonly isSpace: boolean;
  readonly font: GlyphFont;
  readonly bold: boolean;
  readonly hidden: HiddenReason | null;
}

/** What the name of a font tells. */
export interface GlyphFont {
  readonly id: string;
  readonly bold: boolean;
  /** Its letters are pictures. */
  readonly isIcons: boolean;
  /** Its letters may be bullets: Symbol, Wingdings. */
  readonly isSymbols: boolean;
}
