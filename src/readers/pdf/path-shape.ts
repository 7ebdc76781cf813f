/** A drawn path: the box around it, in its own coordinates, and what it is. */
export interface PathShape {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly isFilled: boolean;
  readonly isStroked: boolean;
  /** One upright rectangle. */
  readonly isRectangle: boolean;
}

/** Operations of pdf.js that fill a path: fill, eoFill, fillStroke, eoFillStroke, and their closing forms. */
const FILLS: ReadonlySet<number> = new Set([22, 23, 24, 25, 26, 27]);
/** Its operations that stroke one: stroke, closeStroke. */
const STROKES: ReadonlySet<number> = new Set([20, 21]);
/** Kinds of steps inside the path data of pdf.js, with the numbers that follow each. */
const STEP_NUMBERS: readonly number[] = [2, 2, 6, 0];
const CURVES: ReadonlySet<number> = new Set([2]);

/** Reads the arguments of `constructPath`: `[operation, [data], [x0, y0, x1, y1]]`. */
export function pathOf(args: readonly unknown[]): PathShape | null {
  const [operation, data, bounds] = args as [number, readonly unknown[] | null, unknown];
  const numbers = Array.from((bounds ?? []) as ArrayLike<number>);
  if (numbers.length !== 4 || !numbers.every((value) => Number.isFinite(value))) return null;
  const [x0, y0, x1, y1] = numbers as [number, number, number, number];
  return {
    x0,
    y0,
    x1,
    y1,
    isFilled: FILLS.has(operation),
    isStroked: STROKES.has(operation),
    isRectangle: isRectangle(data?.[0]),
  };
}

/** Longest data of a rectangle: four corners, the first again, and the end of the path. */
const RECTANGLE_NUMBERS = 16;

function isRectangle(data: unknown): boolean {
  const steps = (data ?? []) as ArrayLike<number>;
  if (steps.length < 12 || steps.length > RECTANGLE_NUMBERS) return false;
  const xs = new Set<number>();
  const ys = new Set<number>();
  let at = 0;
  while (at < steps.length) {
    const step = steps[at]!;
    if (CURVES.has(step)) return false;
    if ((STEP_NUMBERS[step] ?? 0) === 2) {
      xs.add(steps[at + 1]!);
      ys.add(steps[at + 2]!);
      at += 3;
    } else at += 1;
  }
  return xs.size === 2 && ys.size === 2;
}
