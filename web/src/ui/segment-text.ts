import type { Span } from '@rolescope/base/span.js';

/** A stretch of text over which the same marks lie. */
export interface Segment extends Span {
  /** Positions in the list of marks, in the order of that list; empty where no mark lies. */
  readonly marks: readonly number[];
}

/**
 * Cuts a text of `length` UTF-16 units where marks begin and end, so that overlapping marks can be
 * drawn without nesting. Segments join without gaps; marks outside the text are cut to it, and empty
 * ones are left out. n log n in the number of marks, and linear in what lies over one another.
 */
export function segmentText(length: number, marks: readonly Span[]): Segment[] {
  const cut = marks
    .map(({ start, end }, mark) => ({
      mark,
      start: Math.max(0, start),
      end: Math.min(length, end),
    }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const edges = [...new Set([0, length, ...cut.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const segments: Segment[] = [];
  let next = 0;
  let open: typeof cut = [];
  for (let at = 0; at + 1 < edges.length; at += 1) {
    const start = edges[at]!;
    open = open.filter(({ end }) => end > start);
    while (next < cut.length && cut[next]!.start === start) open.push(cut[next++]!);
    const over = open.map(({ mark }) => mark).sort((a, b) => a - b);
    segments.push({ start, end: edges[at + 1]!, marks: over });
  }
  return segments;
}
