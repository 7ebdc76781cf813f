import type { Span } from '@rolescope/base/span.js';

/** The stretch of the text before that was replaced, and by how many units the rest moved. */
export interface Change extends Span {
  readonly moved: number;
}

/** Where two texts differ, taken as one change: `null` where they are the same. */
export function findChange(before: string, after: string): Change | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { start, end: before.length - same, moved: after.length - before.length };
}

/** A span of the text before, in the text after; `null` where the change touches it. */
export function carrySpan({ start, end }: Span, change: Change | null): Span | null {
  if (change === null || end <= change.start) return { start, end };
  if (start < change.end) return null;
  return { start: start + change.moved, end: end + change.moved };
}
