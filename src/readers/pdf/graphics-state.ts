import { IDENTITY, type Box } from './geometry.js';
import type { LoadedFont } from './page-font.js';
import type { Matrix } from './pdf-library.js';

/** The graphics state of PDF, as far as text needs it. */
export interface GraphicsState {
  ctm: Matrix;
  clip: Box;
  fill: number | null;
  stroke: number | null;
  fillAlpha: number;
  strokeAlpha: number;
  font: LoadedFont | null;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  mode: number;
}

/** The state at the beginning of a page. */
export function startState(box: Box): GraphicsState {
  return {
    ctm: IDENTITY,
    clip: { x0: box.x0 - 1, y0: box.y0 - 1, x1: box.x1 + 1, y1: box.y1 + 1 },
    fill: 0,
    stroke: 0,
    fillAlpha: 1,
    strokeAlpha: 1,
    font: null,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  };
}
