import type { Comparison } from '../../domain/comparison.js';

/** A drawing with the words and numbers that stand for it. */
export interface ComparisonPlot {
  readonly id: string;
  readonly title: string;
  /** What is to be seen, for those who do not see it. */
  readonly description: string;
  readonly svg: string;
  /** How to read it, and what could not be drawn. */
  readonly note: string;
  /** The same numbers; the first row is the head. */
  readonly table: readonly (readonly string[])[];
}

/** Units of the drawing; on a page it is scaled to the width there is. */
const WIDTH = 370;
const ROW = 22;

/** What all drawings have in common: one line a row, names at the left. */
export function frame(rows: number, document: object, marginLeft: number) {
  return {
    // Whatever it is, Plot only makes its elements with it.
    document: document as never,
    className: 'plot',
    width: WIDTH,
    height: rows * ROW + 50,
    ...{ marginLeft, marginRight: 16, marginTop: 6, marginBottom: 40 },
    style: { fontSize: '12px' },
    color: { type: 'identity' as const },
  };
}

/** A scale of shares from nothing to all. */
export function shareScale(label: string) {
  return { label, tickFormat: wholePercent, ticks: 4, grid: true, domain: [0, 1] };
}

/**
 * Plot names its groups, which says nothing to a reader and is no ARIA; the figure around it has the
 * words. Its style element repeats itself in each drawing; the page has it once.
 */
export function finish(svg: { readonly outerHTML: string }): string {
  return svg.outerHTML
    .replace(/<style>[^<]*<\/style>/, '')
    .replace(/ aria-(?:label|hidden|description)="[^"]*"/g, '');
}

/** The colour of a role, by its place in the comparison: a CSS custom property. */
export function colourOf(at: number): string {
  return `var(--role-${at + 1})`;
}

/** The place of a role in the comparison. */
export function placeOf({ roles }: Comparison, role: string): number {
  return roles.findIndex(({ id }) => id === role);
}

/** A share as a whole percentage. */
export function wholePercent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
