import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../base/days.js';
import { trackerStates, type TrackerEvent } from '../domain/tracker.js';
import { isDue, MOST_DAYS_AHEAD, newTracker, stepTracker } from './tracker.js';

const at = '2026-03-02T08:00:00.000Z';
const saved = newTracker('saved', '2026-03-02');
const remind = (on: string | null): TrackerEvent => ({ type: 'remind', at, on });

describe('an item of the tracker', () => {
  it('moves as the person says, and back where it was a mistake', () => {
    const moved = stepTracker(saved, { type: 'move', at, to: 'applied', on: '2026-02-27' });
    expect(moved).toMatchObject({ state: { state: 'applied', since: '2026-02-27' } });
  });

  it.each<[string, TrackerEvent]>([
    ['a day that has passed', remind('2026-03-01')],
    ['a day that is none', remind('2026-02-30')],
    ['a day in ten years', remind('2036-03-01')],
    ['a move tomorrow but one', { type: 'move', at, to: 'offered', on: '2026-03-04' }],
  ])('does not take %s', (_what, event) => {
    expect(stepTracker(saved, event)).toMatchObject({ kind: 'refused', code: 'bad-day' });
  });

  it('reminds on the day and after it, until something ends it', () => {
    const set = stepTracker(saved, remind('2026-03-05'));
    if (set.kind === 'refused') throw new Error(set.message);
    expect(isDue(set.state, '2026-03-04T23:00:00.000Z')).toBe(false);
    expect(isDue(set.state, '2026-03-05T00:00:00.000Z')).toBe(true);
    const over = stepTracker(set.state, { type: 'move', at, to: 'declined', on: '2026-03-02' });
    expect(over).toMatchObject({ state: { remindOn: null } });
  });
});

describe('no sequence of notes', () => {
  const day = fc.integer({ min: -900, max: 900 }).map((days) => addDays('2026-03-02', days));
  const note: fc.Arbitrary<TrackerEvent> = fc.oneof(
    fc.record({
      type: fc.constant('move' as const),
      at: fc.constant(at),
      to: fc.constantFrom(...trackerStates),
      on: day,
    }),
    fc.record({
      type: fc.constant('remind' as const),
      at: fc.constant(at),
      on: fc.option(day),
    }),
  );
  it('sets a reminder in the past, or beyond two years, or where nothing is expected', () => {
    fc.assert(
      fc.property(fc.array(note), (notes) => {
        let status = saved;
        for (const event of notes) {
          const result = stepTracker(status, event);
          if (result.kind === 'refused') continue;
          status = result.state;
          if (event.type === 'move' && ['accepted', 'declined', 'withdrawn'].includes(event.to)) {
            expect(status.remindOn).toBeNull();
          }
          if (status.remindOn === null) continue;
          expect(status.remindOn >= '2026-03-02').toBe(true);
          expect(status.remindOn <= addDays('2026-03-02', MOST_DAYS_AHEAD)).toBe(true);
        }
      }),
    );
  });
});
