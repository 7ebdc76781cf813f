import domino from '@mixmark-io/domino';
import type { Comparison } from '../../domain/comparison.js';
import { comparisonHtml } from '../../format/comparison-html.js';
import { drawComparison } from '../../format/comparison-plots/draw-comparison.js';

/** A comparison as one HTML file with drawings; the same comparison gives the same bytes. */
export function renderComparisonHtml(comparison: Comparison): string {
  const document = domino.createDocument('<!doctype html><html><body></body></html>');
  return comparisonHtml(comparison, drawComparison(comparison, document));
}
