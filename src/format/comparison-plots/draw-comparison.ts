import type { Comparison } from '../../domain/comparison.js';
import { drawDepth } from './draw-depth.js';
import { drawOwnSkills } from './draw-own-skills.js';
import { drawPay, drawPayByLevel } from './draw-pay.js';
import type { ComparisonPlot } from './frame.js';

/**
 * Draws a comparison: pay, pay by level, skills that set the roles apart, and depth. Drawings without
 * data are left out. Colours are CSS custom properties, `--role-1` and so on.
 *
 * @param document what Plot makes its elements with; the caller's, so that no browser is needed
 */
export function drawComparison(comparison: Comparison, document: object): ComparisonPlot[] {
  return [drawPay, drawPayByLevel, drawOwnSkills, drawDepth].flatMap(
    (draw) => draw(comparison, document) ?? [],
  );
}
