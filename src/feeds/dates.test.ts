import { expect, it } from 'vitest';
import { statedDate, statedEpoch, statedMilliseconds, statedSeconds } from './dates.js';

it.each([
  ['2026', '2026'],
  ['2026-04', '2026-04'],
  ['2026-04-30', '2026-04-30'],
  ['2026-10-01T10:00:00.000+00:00', '2026-10-01T10:00:00.000+00:00'],
  ['2026-10-01T10:00:00Z', '2026-10-01T10:00:00Z'],
  ['2026-10-01T10:00', '2026-10-01T10:00'],
  ['2026-08-05 10:10:39 UTC', '2026-08-05T10:10:39Z'],
  ['2026-08-05 10:10:39 +0200', '2026-08-05T10:10:39+02:00'],
  ['Fri, 19 Jun 2026 12:02:45 +0100', '2026-06-19T12:02:45+01:00'],
  ['3 Jun 2026 12:02 GMT', '2026-06-03T12:02Z'],
  ['February 27, 2026', '2026-02-27'],
  ['Sept. 3rd, 2026', '2026-09-03'],
  ['27 Feb 2026', '2026-02-27'],
  ['Someday 7, 2026', null],
  ['2026-02-30', null],
  ['2026-13-01', null],
  ['03/04/2026', null],
  ['yesterday', null],
  ['Fri, 19 Xyz 2026 12:02:45 +0100', null],
])('reads the date %j as %j and keeps what was stated', (stated, iso) => {
  expect(statedDate(stated)).toEqual({ stated, iso });
});

it('reads numbers of seconds and milliseconds', () => {
  expect(statedSeconds(1_790_000_000)?.iso).toBe('2026-09-21T14:13:20.000Z');
  expect(statedMilliseconds(1_790_000_000_000)?.iso).toBe('2026-09-21T14:13:20.000Z');
  expect(statedEpoch(1_790_000_000)).toEqual(statedSeconds(1_790_000_000));
  expect(statedEpoch(1_790_000_000_000)).toEqual(statedMilliseconds(1_790_000_000_000));
});

it.each([-1, 1e300, 9e15])('does not make a date of %d', (epoch) => {
  expect(statedMilliseconds(epoch)?.iso).toBeNull();
});

it('knows no date where none is stated', () => {
  expect([statedDate(null), statedSeconds(null)]).toEqual([null, null]);
});
