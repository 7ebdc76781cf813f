import type { Box } from './geometry.js';
import { median, type Run } from './runs.js';

/** Runs on one baseline, from left to right. */
export type Row = readonly Run[];

/** Rows that a person reads one after another, without a change of column. */
export interface Block {
  readonly rows: readonly Row[];
}

/** Narrowest space between two columns, in sizes of the text. */
const GUTTER = 0.8;
/** Cuts inside cuts; no page is nested deeper. */
const DEEPEST = 12;
/** Runs of a page above which columns are not looked for: a drawing, not a page of text. */
const MOST_RUNS = 5_000;

/**
 * Puts the runs of a page in reading order. The page is cut at the white strip between columns that
 * has the most text beside it: what is above, the left column, the right one, what is below; each
 * is cut again. A strip that only keeps parts of the same rows apart (dates at the right margin,
 * labels at the left, cells of a table) is no cut.
 */
export function orderBlocks(runs: readonly Run[], rules: readonly Box[] = []): readonly Block[] {
  const rows = groupRows(joinBullets(runs));
  if (runs.length > MOST_RUNS) return [{ rows }];
  const size = median(runs.map((run) => run.size)) || 10;
  return cut(rows, { width: GUTTER * size, rules, ...extentOf(rows) }, 0);
}

/** What tells columns of a page. */
interface Ruling {
  /** Narrowest white strip, in points. */
  readonly width: number;
  readonly rules: readonly Box[];
  /** Where the text of the page, or of the column it is about, begins and ends. */
  readonly x0: number;
  readonly x1: number;
}

function extentOf(rows: readonly Row[]): { readonly x0: number; readonly x1: number } {
  let x0 = Infinity;
  let x1 = -Infinity;
  for (const run of rows.flat()) {
    x0 = Math.min(x0, run.x0);
    x1 = Math.max(x1, run.x1);
  }
  return { x0, x1 };
}

function cut(rows: readonly Row[], ruling: Ruling, depth: number): readonly Block[] {
  if (rows.length === 0) return [];
  const strip = depth < DEEPEST ? findStrip(rows, ruling) : null;
  if (strip === null) return [{ rows }];
  const { first, last, x } = strip;
  const inside = rows.slice(first, last + 1).flat();
  const left = groupRows(inside.filter((run) => run.x0 < x));
  const right = groupRows(inside.filter((run) => run.x0 >= x));
  const below = depth + 1;
  return [
    ...cut(rows.slice(0, first), ruling, below),
    ...(leads(right, left) ? [right, left] : [left, right]).flatMap((side) =>
      cut(side, { ...ruling, ...extentOf(side) }, below),
    ),
    ...cut(rows.slice(last + 1), ruling, below),
  ];
}

/** Letters this much larger than those of the other side are those of a name. */
const NAME_SIZE = 1.3;

/** Whether the right side begins with the name, so that the left one is a column beside it. */
function leads(right: readonly Row[], left: readonly Row[]): boolean {
  const name = Math.max(...right[0]!.map((run) => run.size));
  const isTop = right[0]![0]!.y - name <= left[0]![0]!.y;
  return isTop && name >= NAME_SIZE * Math.max(...left.flat().map((run) => run.size));
}

/** A white strip from row `first` to row `last` that begins at `x`. */
interface Strip {
  readonly first: number;
  readonly last: number;
  readonly x: number;
  /** Rows with text beside it, on the side with fewer. */
  readonly weight: number;
}

function findStrip(rows: readonly Row[], ruling: Ruling): Strip | null {
  // A strip begins where a run ends, or ends where one begins: what is drawn may cross only one.
  const edges = new Set(
    rows.flat().flatMap((run) => [Math.ceil(run.x1), Math.floor(run.x0 - ruling.width)]),
  );
  const centred = centredRows(rows, ruling);
  const found: Strip[] = [];
  for (const x of [...edges].sort((a, b) => a - b)) {
    found.push(...stripsAt(rows, x, ruling, centred));
  }
  found.sort(byWeight);
  const whole = found.find((strip) => isColumns(rows, strip));
  if (whole !== undefined) return whole;
  // Columns under a table or under dated lines: the part of a strip where both sides go on.
  const parts = found.flatMap((strip) => denseParts(rows, strip)).sort(byWeight);
  return parts.find((strip) => isColumns(rows, strip)) ?? null;
}

function byWeight(a: Strip, b: Strip): number {
  return b.weight - a.weight || b.last - b.first - (a.last - a.first) || a.x - b.x;
}

/** The stretches of a strip in which every row has text on both sides. */
function denseParts(rows: readonly Row[], { first, last, x }: Strip): readonly Strip[] {
  const parts: Strip[] = [];
  let start = first;
  for (let i = first; i <= last + 1; i++) {
    const row = i > last ? [] : rows[i]!;
    if (row.some((run) => run.x0 < x) && row.some((run) => run.x0 >= x)) continue;
    if (i - start > FEWEST_ROWS && i - start < last - first + 1) {
      parts.push({ first: start, last: i - 1, x, weight: i - start });
    }
    start = i + 1;
  }
  return parts;
}

function stripsAt(
  rows: readonly Row[],
  x: number,
  { width, rules }: Ruling,
  centred: ReadonlySet<Row>,
): readonly Strip[] {
  const crossing = rules.filter((rule) => rule.x0 < x - width && rule.x1 > x + 2 * width);
  const strips: Strip[] = [];
  let first = 0;
  let left = 0;
  let right = 0;
  const end = (last: number): void => {
    if (left > 0 && right > 0) {
      strips.push({ first, last, x: x + width / 2, weight: Math.min(left, right) });
    }
    left = right = 0;
  };
  rows.forEach((row, i) => {
    if (i > 0 && crossing.some((rule) => liesBetween(rule, rows[i - 1]!, row))) {
      end(i - 1);
      first = i;
    }
    if (centred.has(row) || row.some((run) => run.x0 < x + width && run.x1 > x + 1)) {
      end(i - 1);
      first = i + 1;
      return;
    }
    if (row.some((run) => run.x0 < x)) left++;
    if (row.some((run) => run.x0 >= x)) right++;
  });
  end(rows.length - 1);
  return strips;
}

/** Whether a drawn line keeps two rows apart. */
function liesBetween(rule: Box, above: Row, below: Row): boolean {
  return rule.y0 > above[0]!.y - 0.3 * above[0]!.size && rule.y1 < below[0]!.y;
}

/** How far the middle of a centred row may lie from that of the text, in sizes. */
const CENTRED = 1;

/**
 * Rows of one run in the middle of the text, such as headings over all columns. A line of a column
 * may stand there by chance, but begins where other lines of its column do.
 */
function centredRows(rows: readonly Row[], { x0, x1 }: Ruling): ReadonlySet<Row> {
  const runs = rows.flat();
  const isMiddle = (run: Run): boolean =>
    Math.abs((run.x0 + run.x1 - x0 - x1) / 2) < CENTRED * run.size;
  const starts = runs.filter((run) => !isMiddle(run)).map((run) => run.x0);
  const sharesStart = (run: Run): boolean =>
    starts.filter((start) => Math.abs(start - run.x0) < 2).length >= 2;
  return new Set(
    rows.filter((row, i) => {
      const run = row[0]!;
      if (row.length !== 1 || !isMiddle(run) || sharesStart(run)) return false;
      const neighbours = [rows[i - 1], rows[i + 1]];
      const isBroad = (other: Row | undefined): boolean =>
        other !== undefined &&
        (other.length > 1 || isMiddle(other[0]!) || other[0]!.x1 - other[0]!.x0 > (x1 - x0) / 2);
      return neighbours.every((other) => isAlone(run, other)) && neighbours.some(isBroad);
    }),
  );
}

/** Least distance of a row over all columns to the lines of any, baseline to baseline, in sizes. */
const ALONE = 1.15;

function isAlone(run: Run, neighbour: Row | undefined): boolean {
  return neighbour === undefined || Math.abs(neighbour[0]!.y - run.y) >= ALONE * run.size;
}

/** Share of a side's rows that stand on baselines of the other from which on they may be one table. */
const ALIGNED = 0.7;
/** Lines that follow one another this closely, in sizes, belong together. */
const CLOSE = 2;
/** Fewest rows of a column. */
const FEWEST_ROWS = 2;

/** Whether the two sides of a strip are read one after the other, and not row by row. */
function isColumns(rows: readonly Row[], strip: Strip): boolean {
  const band = rows.slice(strip.first, strip.last + 1);
  const left = band.filter((row) => row.some((run) => run.x0 < strip.x));
  const right = band.filter((row) => row.some((run) => run.x0 >= strip.x));
  const fewer = left.length < right.length ? left : right;
  const shared = band.filter((row) => left.includes(row) && right.includes(row));
  if (fewer.length < FEWEST_ROWS) return false;
  if (isLabels(fewer, fewer === left ? right : left)) return false;
  if (shared.length < fewer.length * ALIGNED) return true;
  const isFull = closeness(fewer) >= 0.5 && fewer.length > FEWEST_ROWS;
  return isFull && isWrittenApart(band, strip.x);
}

/** Share of a side's rows that stand beside a row of the other, or beside none, if they are labels. */
const LABELS = 0.85;
/** Farther than this, in sizes, a row stands beside none. */
const BESIDE = 0.9;

/** Whether few rows far apart say what stands beside or below them: dates, names of sections. */
function isLabels(few: readonly Row[], others: readonly Row[]): boolean {
  if (closeness(few) >= 0.5) return false;
  const fitting = few.filter((row) => {
    const { y, size } = row[0]!;
    return !others.some((other) => {
      const distance = Math.abs(other[0]!.y - y);
      return other !== row && distance > 0 && distance < BESIDE * size;
    });
  });
  return fitting.length >= few.length * LABELS;
}

/** Share of rows that follow the one before closely. */
function closeness(rows: readonly Row[]): number {
  if (rows.length < 2) return 0;
  let close = 0;
  for (let i = 1; i < rows.length; i++) {
    const gap = rows[i]![0]!.y - rows[i - 1]![0]!.y;
    if (gap <= CLOSE * rows[i]![0]!.size) close++;
  }
  return close / (rows.length - 1);
}

/** Whether the page was written one side first, then the other: tables are written row by row. */
function isWrittenApart(band: readonly Row[], x: number): boolean {
  const runs = band.flat().sort((a, b) => a.order - b.order);
  let changes = 0;
  for (let i = 1; i < runs.length; i++) {
    if (runs[i]!.x0 < x !== runs[i - 1]!.x0 < x) changes++;
  }
  return changes <= Math.max(2, band.length / 5);
}

/** Share of the smaller size by which baselines of one row may differ. */
const SAME_ROW = 0.45;

/** Runs by baseline, from the top; each row from left to right. */
export function groupRows(runs: readonly Run[]): readonly Row[] {
  const sorted = [...runs].sort((a, b) => a.y - b.y || a.x0 - b.x0);
  const rows: Run[][] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    const near = row?.[0];
    const fits = near && Math.abs(near.y - run.y) <= SAME_ROW * Math.min(near.size, run.size);
    if (fits) row!.push(run);
    else rows.push([run]);
  }
  for (const row of rows) row.sort((a, b) => a.x0 - b.x0);
  return rows;
}

/** Widest space between the mark of a list item and its text, in sizes. */
const BULLET_GAP = 4;

/** Joins the mark of a list item with its text, so that the space between is no column's edge. */
function joinBullets(runs: readonly Run[]): readonly Run[] {
  return groupRows(runs).flatMap((row) => {
    const out: Run[] = [];
    for (const run of row) {
      const mark = out.at(-1);
      if (mark?.isBullet === true && run.x0 - mark.x1 <= BULLET_GAP * run.size) {
        out[out.length - 1] = joinRuns(mark, run);
      } else out.push(run);
    }
    return out;
  });
}

/** Two runs of one row as one. */
function joinRuns(mark: Run, run: Run): Run {
  return {
    ...run,
    words: [...mark.words, ...run.words],
    text: `${mark.text} ${run.text}`,
    x0: mark.x0,
    order: mark.order,
  };
}
