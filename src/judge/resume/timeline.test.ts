import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResumeDate, ResumePeriod } from '../../domain/resume.js';
import { countMonths, findGaps, sharedMonths, toStretch, type Stretch } from './timeline.js';

const evidence = { field: 'text', start: 0, end: 0, text: '' } as const;

function at(text: string): ResumeDate {
  const [year, month] = text.split('-').map(Number);
  return { year: year!, month: month ?? null };
}

function stretch(from: string, to: string, until: string | null = null): Stretch {
  const current = to === 'present';
  const end = current ? null : at(to);
  const period: ResumePeriod = { start: at(from), end, current, evidence };
  return toStretch(period, until === null ? null : at(until))!;
}

describe('months of work', () => {
  it.each([
    ['2020-01', '2020-03', 3],
    ['2020-01', '2020-01', 1],
    ['2017', '2019', 24],
    ['2019', '2019', 6],
    ['2019-06', '2020', 13],
    ['2019', '2020-03', 9],
  ])('counts %s to %s as %i', (from, to, months) => {
    expect(countMonths([stretch(from, to)])).toBe(months);
  });

  it('counts present up to the day given, that month included', () => {
    expect(countMonths([stretch('2026-01', 'present', '2026-11')])).toBe(11);
  });

  it('counts overlapping months once, as a set of months would', () => {
    const month = fc.integer({ min: 24_000, max: 24_400 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(month, fc.integer({ min: 1, max: 60 })), { maxLength: 12 }),
        (pairs) => {
          const stretches = pairs.map(([start, length]) => {
            const end = start + length;
            return { start, end, sureStart: start, sureEnd: end, firstStart: start, lastEnd: end };
          });
          const naive = new Set(
            stretches.flatMap(({ start, end }) =>
              Array.from({ length: end - start }, (_, i) => start + i),
            ),
          );
          expect(countMonths(stretches)).toBe(naive.size);
        },
      ),
    );
  });
});

describe('gaps', () => {
  it('reports months between jobs, from the first free one to the last', () => {
    expect(findGaps([stretch('2019-01', '2019-06'), stretch('2020-02', '2020-12')], 3)).toEqual([
      { from: at('2019-07'), to: at('2020-01'), months: 7 },
    ]);
  });

  it.each([
    ['2019-01', '2019-06', '2019-09', '2019-12'],
    ['2017', '2019', '2019', '2021'],
    ['2017', '2018', '2019', '2021'],
  ])('finds none that is sure between %s–%s and %s–%s', (a, b, c, d) => {
    expect(findGaps([stretch(a, b), stretch(c, d)], 3)).toEqual([]);
  });

  it('finds the year between two that are told as years', () => {
    expect(findGaps([stretch('2015', '2016'), stretch('2018', '2019')], 3)).toEqual([
      { from: at('2017-01'), to: at('2017-12'), months: 12 },
    ]);
  });
});

describe('overlaps', () => {
  it.each([
    ['2019-01', '2019-06', '2019-04', '2019-12', 3],
    ['2019-01', '2019-06', '2019-07', '2019-12', 0],
    ['2017', '2019', '2019', '2021', 0],
    ['2015', '2020', '2016', '2018', 13],
  ])('%s–%s and %s–%s surely share %i months', (a, b, c, d, months) => {
    expect(sharedMonths(stretch(a, b), stretch(c, d))).toBe(months);
  });
});
