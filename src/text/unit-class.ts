/** What becomes of one UTF-16 unit of the input. */
export const UnitClass = {
  keep: 0,
  line: 1,
  carriageReturn: 2,
  /** A blank that is not U+0020; becomes U+0020. */
  space: 3,
  /** Invisible, or a control character; left out. */
  drop: 4,
  /** C1 control: left out, or part of UTF-8 that someone read as Latin-1. */
  c1: 5,
  highSurrogate: 6,
  lowSurrogate: 7,
} as const;

const classes = new Uint8Array(0x10000);

function mark(unitClass: number, ...ranges: readonly (readonly [number, number])[]): void {
  for (const [first, last] of ranges) classes.fill(unitClass, first, last + 1);
}

mark(UnitClass.drop, [0x00, 0x08], [0x0e, 0x1f], [0x7f, 0x7f]);
mark(UnitClass.c1, [0x80, 0x84], [0x86, 0x9f]);
mark(UnitClass.line, [0x0a, 0x0a], [0x0b, 0x0c], [0x85, 0x85], [0x2028, 0x2029]);
mark(UnitClass.carriageReturn, [0x0d, 0x0d]);
mark(UnitClass.space, [0x09, 0x09], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a]);
mark(UnitClass.space, [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000]);
// Soft hyphen, grapheme joiner, Hangul fillers, Mongolian separator, zero-width and bidi marks, BOM.
mark(UnitClass.drop, [0xad, 0xad], [0x034f, 0x034f], [0x115f, 0x1160], [0x180b, 0x180e]);
mark(UnitClass.drop, [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x206f], [0x3164, 0x3164]);
mark(UnitClass.drop, [0xfeff, 0xfeff], [0xffa0, 0xffa0], [0xfff9, 0xfffb], [0xfffe, 0xffff]);
mark(UnitClass.highSurrogate, [0xd800, 0xdbff]);
mark(UnitClass.lowSurrogate, [0xdc00, 0xdfff]);

/** The `UnitClass` of one UTF-16 unit. */
export function unitClass(unit: number): number {
  return classes[unit]!;
}
