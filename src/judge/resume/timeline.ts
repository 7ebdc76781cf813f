import type { ResumeDate, ResumePeriod } from '../../domain/resume.js';

/** A stretch of months, half-open, counted from year 0; what is not sure about it besides. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** The latest month it can have begun, and the earliest it can have ended. */
  readonly sureStart: number;
  readonly sureEnd: number;
  /** The earliest month it can have begun, and the latest it can have ended. */
  readonly firstStart: number;
  readonly lastEnd: number;
}

/** A year without a month is taken to be its middle, and one that stands alone for half of it. */
const MIDDLE = 6;

/**
 * The months of a period: "Jan 2020 – Mar 2020" are three. A year without a month counts from, or
 * up to, its middle, so that "2017 – 2019" are 24 months and two such jobs neither leave a gap nor
 * overlap; "2019" alone is half a year.
 *
 * @param until what "present" stands for
 * @returns `null` where the period has no beginning
 */
export function toStretch(period: ResumePeriod, until: ResumeDate | null): Stretch | null {
  const { start } = period;
  const end = period.current ? latest(until, start) : period.end;
  if (start === null || end === null) return null;
  const from = monthNumber(start, MIDDLE);
  const isOneYear = end.year === start.year && end.month === null;
  const to = isOneYear
    ? monthNumber({ year: end.year + 1, month: 1 }, 0)
    : end.month === null
      ? monthNumber(end, MIDDLE)
      : monthNumber(end, 0) + 1;
  return {
    start: from,
    end: Math.max(to, from + 1),
    sureStart: start.month === null ? monthNumber({ ...start, month: 12 }, 0) : from,
    sureEnd: end.month === null ? monthNumber({ ...end, month: 1 }, 0) : to,
    firstStart: start.month === null ? monthNumber({ ...start, month: 1 }, 0) : from,
    lastEnd: end.month === null ? monthNumber({ ...end, month: 12 }, 0) + 1 : to,
  };
}

/** Months covered by any of the stretches, each month counted once. */
export function countMonths(stretches: readonly Stretch[]): number {
  let months = 0;
  let reached = -Infinity;
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    if (end <= reached) continue;
    months += end - Math.max(start, reached);
    reached = end;
  }
  return months;
}

/** A stretch between two others in which nothing is dated. */
export interface DateGap {
  readonly from: ResumeDate;
  readonly to: ResumeDate;
  readonly months: number;
}

/**
 * Months between dated stretches that lie in none of them, from the first such month to the last.
 * Only what is sure counts: where only years are told, a gap is reported if no choice of months
 * would close it.
 */
export function findGaps(stretches: readonly Stretch[], least: number): DateGap[] {
  const gaps: DateGap[] = [];
  let reached: number | null = null;
  for (const { firstStart, lastEnd } of [...stretches].sort(
    (a, b) => a.firstStart - b.firstStart,
  )) {
    if (reached !== null && firstStart - reached >= least) {
      const from = toDate(reached);
      gaps.push({ from, to: toDate(firstStart - 1), months: firstStart - reached });
    }
    reached = Math.max(reached ?? lastEnd, lastEnd);
  }
  return gaps;
}

/** Months that two stretches surely share. */
export function sharedMonths(a: Stretch, b: Stretch): number {
  return Math.max(0, Math.min(a.sureEnd, b.sureEnd) - Math.max(a.sureStart, b.sureStart));
}

/** The later of two dates; a year alone is later than its months. */
export function latest(a: ResumeDate | null, b: ResumeDate | null): ResumeDate | null {
  if (a === null || b === null) return a ?? b;
  return monthNumber(b, 12) > monthNumber(a, 12) ? b : a;
}

/** A month as a number, `missing` standing for a month that is not told (0 to 12). */
export function monthNumber({ year, month }: ResumeDate, missing: number): number {
  return year * 12 + (month === null ? missing : month - 1);
}

function toDate(month: number): ResumeDate {
  return { year: Math.floor(month / 12), month: (month % 12) + 1 };
}
