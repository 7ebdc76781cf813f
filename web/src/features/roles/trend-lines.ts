import type { TrendFigure } from '@rolescope/domain/market-relations.js';

/** A point of a trend, as it is drawn. */
export interface TrendPoint {
  readonly source: string;
  readonly month: string;
  readonly date: Date;
  readonly share: number;
  readonly n: number;
  /** Whether the line's name stands there. */
  readonly isLast: boolean;
}

/** The points of all lines, line by line. */
export function trendLines(trends: readonly TrendFigure[]): readonly TrendPoint[] {
  return trends.flatMap(({ source, months }) =>
    months.map(({ month, count, n }, at) => ({
      ...{ source, month, n },
      date: new Date(`${month}-01T00:00:00Z`),
      share: n === 0 ? 0 : count / n,
      isLast: at === months.length - 1,
    })),
  );
}
