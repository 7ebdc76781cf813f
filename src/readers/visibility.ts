/** Largest letters that nobody reads, in points. */
export const TINY = 2;
/** Contrast (WCAG 2.2, relative luminance) below which a text cannot be told from what it stands on. */
export const LEAST_CONTRAST = 1.25;

/** Contrast of two colours (0xRRGGBB), 1 to 21, by WCAG 2.2. */
export function contrast(a: number, b: number): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: number): number {
  const [red, green, blue] = [colour >> 16, (colour >> 8) & 255, colour & 255].map(linear);
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function linear(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
