import { contrast, LEAST_CONTRAST, TINY } from '../visibility.js';
import type { HiddenReason } from '../read-text.js';

/** Longest style read, in units; the rest of a longer one is not looked at. */
const LONGEST_STYLE = 2_000;
/** Points of a CSS pixel. */
const POINTS = 0.75;
/** Farther left or up than this, in pixels, is off every screen. */
const OFF_SCREEN = -500;

/** Why what has this style cannot be seen, by its own declarations; `null` where it can. */
export function styleHides(style: string): HiddenReason | null {
  const said = declarations(style.slice(0, LONGEST_STYLE));
  if (said.get('display') === 'none') return 'not-displayed';
  const visibility = said.get('visibility');
  if (visibility === 'hidden' || visibility === 'collapse') return 'not-displayed';
  if (Number(said.get('opacity') ?? 1) < 0.05) return 'invisible';
  if (fontPoints(said.get('font-size')) <= TINY) return 'tiny';
  if (isOffScreen(said)) return 'off-page';
  if (isClippedAway(said)) return 'not-displayed';
  const colour = said.get('color');
  if (colour === 'transparent') return 'invisible';
  const text = toRgb(colour);
  const ground = toRgb(said.get('background-color') ?? said.get('background')) ?? 0xffffff;
  return text !== null && contrast(text, ground) < LEAST_CONTRAST ? 'same-colour' : null;
}

function declarations(style: string): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const part of style.split(';')) {
    const colon = part.indexOf(':');
    if (colon === -1) continue;
    const value = part.slice(colon + 1).replace('!important', '');
    said.set(part.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase());
  }
  return said;
}

/** The size of letters in points; a size that depends on others counts as seen. */
function fontPoints(value: string | undefined): number {
  const found = /^(\d{0,6}(?:\.\d{1,6})?)(px|pt|em|rem|%)?$/.exec(value ?? '');
  if (value === undefined || found === null || found[1] === '') return 12;
  const number = Number(found[1]);
  if (found[2] === 'pt') return number;
  if (found[2] === 'em' || found[2] === 'rem') return number * 12;
  return found[2] === '%' ? number * 0.12 : number * POINTS;
}

function isOffScreen(said: ReadonlyMap<string, string>): boolean {
  const isMoved = /^(?:absolute|fixed)$/.test(said.get('position') ?? '');
  const far = (key: string): boolean => Number.parseFloat(said.get(key) ?? '0') <= OFF_SCREEN;
  if (isMoved && (far('left') || far('top') || far('right') || far('bottom'))) return true;
  return far('text-indent') || far('margin-left') || far('margin-top');
}

/** The customary way to hide a text from eyes only: a box of no size that lets nothing out. */
function isClippedAway(said: ReadonlyMap<string, string>): boolean {
  if (!/hidden|clip/.test(said.get('overflow') ?? '')) return false;
  return (
    Number.parseFloat(said.get('width') ?? '99') <= 1 ||
    Number.parseFloat(said.get('height') ?? '99') <= 1
  );
}

const NAMED: ReadonlyMap<string, number> = new Map([
  ['white', 0xffffff],
  ['black', 0],
  ['snow', 0xfffafa],
  ['ivory', 0xfffff0],
  ['ghostwhite', 0xf8f8ff],
  ['whitesmoke', 0xf5f5f5],
  ['floralwhite', 0xfffaf0],
  ['mintcream', 0xf5fffa],
  ['azure', 0xf0ffff],
  ['red', 0xff0000],
  ['green', 0x008000],
  ['blue', 0x0000ff],
  ['gray', 0x808080],
  ['grey', 0x808080],
  ['navy', 0x000080],
]);

/** A CSS colour as 0xRRGGBB; `null` where it is none that is known. */
function toRgb(value: string | undefined): number | null {
  if (value === undefined) return null;
  const named = NAMED.get(value);
  if (named !== undefined) return named;
  if (/^#[0-9a-f]{6}$/.test(value)) return Number.parseInt(value.slice(1), 16);
  if (/^#[0-9a-f]{3}$/.test(value)) {
    return Number.parseInt([...value.slice(1)].map((digit) => digit + digit).join(''), 16);
  }
  const parts = /^rgba?\((\d{1,3})[,\s]{1,3}(\d{1,3})[,\s]{1,3}(\d{1,3})/.exec(value);
  if (parts === null) return null;
  return (Number(parts[1]) << 16) | (Number(parts[2]) << 8) | Number(parts[3]);
}
