import type { Box } from './geometry.js';
import type { Run } from './runs.js';

/** What a page draws to order its text. */
export interface Drawn {
  /** Horizontal lines. */
  readonly rules: readonly Box[];
  /** Vertical lines. */
  readonly bars: readonly Box[];
  /** Small shapes that may mark list items. */
  readonly dots: readonly Box[];
}

/** Farthest a drawn mark stands before its text, in sizes. */
const MARK_GAP = 3;
/** Largest mark, in sizes of its text. */
const MARK_SIZE = 0.65;

/**
 * Runs for the drawn marks of list items: small shapes before a text, at the height of its letters.
 * Dots on a line drawn along the text (a time line), and around a heading, are decoration.
 */
export function drawnBullets({ dots, bars }: Drawn, runs: readonly Run[]): readonly Run[] {
  const marked = new Map<Run, Box>();
  const loose: Box[] = [];
  for (const dot of dots) {
    if (bars.some((bar) => touch(bar, dot))) continue;
    const run = runs.find((run) => marks(dot, run));
    if (run === undefined) loose.push(dot);
    else if (!run.isBullet) marked.set(run, dot);
  }
  return [...marked]
    .filter(([run]) => !loose.some((dot) => follows(dot, run)))
    .map(([run, dot]) => bulletBefore(run, dot));
}

function marks(dot: Box, run: Run): boolean {
  const gap = run.x0 - dot.x1;
  const size = Math.max(dot.x1 - dot.x0, dot.y1 - dot.y0);
  const isNear = gap > 0.1 * run.size && gap < MARK_GAP * run.size;
  return isNear && isAtLetters(dot, run) && size < MARK_SIZE * run.size;
}

function follows(dot: Box, run: Run): boolean {
  const gap = dot.x0 - run.x1;
  return gap > 0 && gap < MARK_GAP * run.size && isAtLetters(dot, run);
}

function isAtLetters(dot: Box, run: Run): boolean {
  const above = run.y - (dot.y0 + dot.y1) / 2;
  return above > -0.05 * run.size && above < 0.75 * run.size;
}

function touch(a: Box, b: Box): boolean {
  return a.x0 <= b.x1 && b.x0 <= a.x1 && a.y0 <= b.y1 && b.y0 <= a.y1;
}

function bulletBefore(run: Run, dot: Box): Run {
  const { x0, x1 } = dot;
  return { ...run, words: [{ text: '•', x0, x1 }], text: '•', x0, x1, isBullet: true };
}
