import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderBlocks } from './blocks.js';
import type { Run } from './runs.js';

function runAt(text: string, x0: number, y: number, order: number): Run {
  const x1 = x0 + text.length * 5;
  const words = [{ text, x0, x1 }];
  return { words, text, x0, x1, y, size: 10, bold: false, order, isBullet: false };
}

/** Lines of one column: how far each is below the one before, and how many letters it has. */
const column = fc.array(
  fc.record({ step: fc.integer({ min: 12, max: 16 }), letters: fc.integer({ min: 8, max: 38 }) }),
  {
    minLength: 6,
    maxLength: 40,
  },
);

function place(
  lines: readonly { step: number; letters: number }[],
  name: string,
  x: number,
  y: number,
): Run[] {
  let at = y;
  return lines.map(({ step, letters }, i) =>
    runAt(`${name}${i}`.padEnd(letters, '.'), x, (at += step), 0),
  );
}

it('never mixes two columns in a row, and reads each from the top, whatever order they were written in', () => {
  fc.assert(
    fc.property(
      column,
      column,
      fc.integer({ min: 3, max: 9 }),
      fc.boolean(),
      (left, right, shift, swap) => {
        const sides = [place(left, 'L', 40, 100), place(right, 'R', 260, 100 + shift)];
        const written = (swap ? sides.reverse() : sides)
          .flat()
          .map((run, order) => ({ ...run, order }));
        const read = orderBlocks(written).flatMap(({ rows }) => rows);
        expect(read.every((row) => row.length === 1)).toBe(true);
        const numbers = (side: string): number[] =>
          read.flatMap(([run]) =>
            run!.text.startsWith(side) ? [Number.parseInt(run!.text.slice(1), 10)] : [],
          );
        expect(numbers('L')).toEqual(left.map((_, i) => i));
        expect(numbers('R')).toEqual(right.map((_, i) => i));
      },
    ),
    { numRuns: 200 },
  );
});

it('loses and repeats nothing', () => {
  const anywhere = fc.record({
    x: fc.integer({ min: 0, max: 500 }),
    y: fc.integer({ min: 0, max: 700 }),
    letters: fc.integer({ min: 1, max: 60 }),
  });
  fc.assert(
    fc.property(fc.array(anywhere, { maxLength: 60 }), (places) => {
      const runs = places.map(({ x, y, letters }, i) =>
        runAt(`${i}`.padEnd(letters, '.'), x, y, i),
      );
      const read = orderBlocks(runs).flatMap(({ rows }) => rows.flat());
      expect(read.map((run) => run.text).sort()).toEqual(runs.map((run) => run.text).sort());
    }),
    { numRuns: 200 },
  );
});
