import { daysBetween, isDay } from './days.js';

/** The day from which days are counted in columns. */
const FIRST = '1970-01-01';

/** The number of a day (`YYYY-MM-DD`, UTC) as columns keep it; `null` for what is no day. */
export function dayNumber(day: string | null): number | null {
  return day !== null && isDay(day) ? daysBetween(FIRST, day) : null;
}

/** The numbers of those texts that are days. */
export function dayNumbers(texts: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    texts.flatMap((text) => {
      const day = dayNumber(text);
      return day === null ? [] : [[text, day] as const];
    }),
  );
}
