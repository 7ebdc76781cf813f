import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, daysBetween, isDay } from './days.js';

const MS_OF_DAY = 86_400_000;
const FIRST = Date.UTC(1900, 0, 1);
const toDate = (number: number): string =>
  new Date(FIRST + number * MS_OF_DAY).toISOString().slice(0, 10);
const someDay = fc.nat({ max: 400_000 });

describe('days', () => {
  it('are counted as the calendar of the machine counts them', () => {
    fc.assert(
      fc.property(someDay, someDay, (a, b) => {
        expect(daysBetween(toDate(a), toDate(b))).toBe(b - a);
        expect(addDays(toDate(a), b - a)).toBe(toDate(b));
        expect(isDay(toDate(a))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['2026-02-29', '2100-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '', '1026-01-01'])(
    'that no calendar has are none: %s',
    (text) => expect(isDay(text)).toBe(false),
  );

  it('are the first part of an instant', () => {
    expect(dayOf('2026-03-02T08:00:00.000Z')).toBe('2026-03-02');
    expect(isDay('2024-02-29')).toBe(true);
  });
});
