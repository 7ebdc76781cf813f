import { holds, type Box } from './geometry.js';
import type { HiddenReason } from '../read-text.js';
import { contrast, LEAST_CONTRAST, TINY } from '../visibility.js';

/** Something painted on the page that text may stand on or under. */
export interface Area {
  readonly box: Box;
  /** 0xRRGGBB, or `null` for images, patterns and gradients. */
  readonly colour: number | null;
  readonly isOpaque: boolean;
  /** An upright rectangle or an image, so that all of its box is painted. */
  readonly isFull: boolean;
  /** Place in the order of painting. */
  readonly order: number;
}

/** How a glyph was painted. */
export interface Ink {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: number | null;
  /** Drawn with no ink: rendering mode 3 or 7, or fully transparent. */
  readonly isInvisible: boolean;
  readonly clip: Box;
  readonly order: number;
}

const WHITE = 0xffffff;
/** A filled path this much higher than a letter is not the letter itself. */
const OUTLINE_HEIGHT = 3;

/** How a glyph looks to a person. */
export interface Sight {
  /** Why it cannot be seen, or `null` where it can. */
  readonly hidden: HiddenReason | null;
  /** Painted as a shape under a text without ink. */
  readonly isOutlined: boolean;
}

/** Whether a glyph can be seen. `areas` are in the order of painting. */
export function lookAt(ink: Ink, areas: readonly Area[], page: Box): Sight {
  // Chromium paints bold letters it has no font for as shapes, and lays a text without ink over them.
  const outline = ink.isInvisible ? findOutline(ink, areas) : null;
  const hidden = whyHidden(ink, outline, areas, page);
  return { hidden, isOutlined: outline !== null };
}

function whyHidden(
  ink: Ink,
  outline: Area | null,
  areas: readonly Area[],
  page: Box,
): HiddenReason | null {
  if (ink.size <= TINY) return 'tiny';
  if (!holds(page, ink.x, ink.y) || isClipped(ink)) return 'off-page';
  if (ink.isInvisible && outline === null) return 'invisible';
  if (isCovered(ink, areas)) return 'covered';
  const colour = outline === null ? ink.colour : outline.colour;
  const ground = groundOf(ink, areas);
  if (colour === null || ground === null || areFar(colour, ground)) return null;
  return contrast(colour, ground) < LEAST_CONTRAST ? 'same-colour' : null;
}

/** A quick test that most letters pass: so many steps of 255 of all channels are contrast enough. */
const FAR = 240;

function areFar(a: number, b: number): boolean {
  const red = Math.abs((a >> 16) - (b >> 16));
  const green = Math.abs(((a >> 8) & 255) - ((b >> 8) & 255));
  return red + green + Math.abs((a & 255) - (b & 255)) > FAR && green > FAR / 4;
}

/** Whether nothing of a letter is let through. The last letter of a tight box is cut, not hidden. */
function isClipped({ clip, x, y, size }: Ink): boolean {
  return x < clip.x0 - size || x > clip.x1 + size || y < clip.y0 - size || y > clip.y1 + size;
}

function findOutline(ink: Ink, areas: readonly Area[]): Area | null {
  const found = areas.findLast(
    (area) =>
      !area.isFull &&
      area.box.y1 - area.box.y0 <= ink.size * OUTLINE_HEIGHT &&
      holds(area.box, ink.x, ink.y),
  );
  return found ?? null;
}

function isCovered(ink: Ink, areas: readonly Area[]): boolean {
  for (let i = areas.length - 1; i >= 0; i--) {
    const area = areas[i]!;
    if (area.order < ink.order) return false;
    if (area.isFull && area.isOpaque && holds(area.box, ink.x, ink.y)) return true;
  }
  return false;
}

/** The colour that a glyph stands on; paper is white. */
function groundOf(ink: Ink, areas: readonly Area[]): number | null {
  for (let i = areas.length - 1; i >= 0; i--) {
    const area = areas[i]!;
    const isBehind = area.order < ink.order && area.isOpaque && holds(area.box, ink.x, ink.y);
    // A shape no higher than the letters is a mark or an outline, not a ground.
    if (isBehind && (area.isFull || area.box.y1 - area.box.y0 > ink.size * OUTLINE_HEIGHT)) {
      return area.colour;
    }
  }
  return WHITE;
}
