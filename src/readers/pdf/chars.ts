import type { Glyph } from './glyph.js';

/** Letters that fonts draw as one. */
const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['\ufb00', 'ff'],
  ['\ufb01', 'fi'],
  ['\ufb02', 'fl'],
  ['\ufb03', 'ffi'],
  ['\ufb04', 'ffl'],
  ['\ufb05', 'st'],
  ['\ufb06', 'st'],
]);

/** Whether a character has no meaning of its own: icons of fonts that stand in no standard. */
export function isPrivate(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  return (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;
}

/** A word without icons, controls and marks that nobody sees, and with ligatures as letters. */
export function cleanChars(text: string): string {
  let out = '';
  for (const char of text) {
    const code = char.codePointAt(0)!;
    if (code < 0x20 || (code >= 0x7f && code < 0xa0) || isPrivate(char)) continue;
    if (code === 0xfeff || code === 0xfffd || code === 0xfffe || code === 0xffff) continue;
    if (code >= 0xd800 && code <= 0xdfff) continue;
    out += LIGATURES.get(char) ?? char;
  }
  return out;
}

/** A letter the font does not map to a character. */
function isUnmapped(glyph: Glyph): boolean {
  return glyph.char === '\u0000' || glyph.char === '\ufffd';
}

/** The commonest first; `fl` is as wide as `fi`. */
const FORMS = ['fi', 'ffi', 'ff', 'ti', 'tt'] as const;
/** How far the width of a form may lie from the glyph's, as a share of the size. */
const WIDTH_TOLERANCE = 0.15;
/** By how much another form must fit better than a commoner one. */
const NEARLY = 0.03;

/**
 * Chromium maps ligatures to U+0000 and keeps their letters in a place that pdf.js does not read.
 * Inside a word such a glyph is the ligature whose letters, in the same font, are as wide; `fi` and
 * `fl`, which are equally wide, are told by the next letter.
 */
export function mendLigatures(glyphs: readonly Glyph[]): readonly Glyph[] {
  if (!glyphs.some(isUnmapped)) return glyphs;
  const widths = letterWidths(glyphs);
  return glyphs.map((glyph, i) => {
    if (!isUnmapped(glyph)) return glyph;
    const rest = (glyphs[i + 1]?.char ?? '') + (glyphs[i + 2]?.char ?? '');
    return { ...glyph, char: guessLigature(glyph, widths, rest) };
  });
}

/** Widths of letters as shares of the size, by font and letter. */
function letterWidths(glyphs: readonly Glyph[]): ReadonlyMap<string, number> {
  const widths = new Map<string, number>();
  for (const { font, char, width, size } of glyphs) {
    if (/^[fitj]$/.test(char)) widths.set(font.id + char, width / (size || 1));
  }
  return widths;
}

function guessLigature(glyph: Glyph, widths: ReadonlyMap<string, number>, rest: string): string {
  const share = glyph.width / (glyph.size || 1);
  const i = widths.get(`${glyph.font.id}i`) ?? 0.28;
  const t = widths.get(`${glyph.font.id}t`) ?? 0.36;
  const f = widths.get(`${glyph.font.id}f`) ?? 0.36;
  const forms = { ffi: f + f + i, fi: f + i, ff: f + f, ti: t + i, tt: t + t };
  const off = (form: keyof typeof forms): number => Math.abs(forms[form] - share);
  const best = FORMS.reduce((a, b) => (off(b) < off(a) - NEARLY ? b : a));
  if (off(best) > WIDTH_TOLERANCE) return '';
  return best.endsWith('fi') && isFl(rest) ? `${best.slice(0, -1)}l` : best;
}

/** `fl` stands before vowels; before `e` only where the word does not look like `-fied`, `field`. */
function isFl(rest: string): boolean {
  if (/^e[dlrsn]/.test(rest)) return false;
  return /^[aeouiy]/.test(rest);
}
