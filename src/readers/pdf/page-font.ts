import type { GlyphFont } from './glyph.js';
import type { PdfFont } from './pdf-library.js';

/** A font as far as placing its glyphs takes it. */
export interface LoadedFont extends GlyphFont {
  /** From glyph widths to text space. */
  readonly unit: number;
  /** Height of a letter as a share of the font size. */
  readonly height: number;
}

const BOLD = /bold|black|heavy|semibd|demi/i;
const ICONS = /awesome|phosphor|material|glyphicon|fontello|icomoon|ionicon|feather|icons?\b/i;
const SYMBOLS = /wingding|webding|dingbat|symbol/i;

/** What is known of a font of a page. */
export function describeFont(id: string, font: PdfFont): LoadedFont {
  const name = font.name ?? '';
  const unit = Math.abs(font.fontMatrix?.[0] ?? 0.001) || 0.001;
  return {
    id,
    bold: font.bold === true || font.black === true || BOLD.test(name),
    isIcons: ICONS.test(name),
    isSymbols: SYMBOLS.test(name),
    unit,
    height: font.isType3Font === true ? type3Height(font, unit) : 1,
  };
}

/** A Type 3 font has its own scale: its height is that of its box, as far as it states one. */
function type3Height(font: PdfFont, unit: number): number {
  const [, bottom = 0, , top = 0] = font.bbox ?? [];
  const height = Math.abs(top - bottom) * unit;
  return height > 0 ? height : 1;
}
