import { addDays, dayOf, isDay } from '../base/days.js';
import type { TrackerEvent, TrackerState, TrackerStatus } from '../domain/tracker.js';
import { next, refuse, type Step } from './step.js';

/** Days ahead for which a reminder may be set. */
export const MOST_DAYS_AHEAD = 730;

/** States in which nothing more is expected. */
const OVER: ReadonlySet<TrackerState> = new Set(['accepted', 'declined', 'withdrawn']);

/** A new item in the tracker. */
export function newTracker(state: TrackerState, day: string): TrackerStatus {
  return { state, since: day, remindOn: null };
}

/**
 * What a note does to an item. It is the person's own: any state may follow any other, since people
 * correct what they wrote. A reminder ends where nothing more is expected.
 */
export function stepTracker(status: TrackerStatus, event: TrackerEvent): Step<TrackerStatus> {
  const today = dayOf(event.at);
  if (event.on !== null && !isDay(event.on)) {
    return refuse('bad-day', 'Give a day of the calendar, such as 2026-03-31.');
  }
  if (event.type === 'move') {
    if (event.on > addDays(today, 1)) return refuse('bad-day', 'That day is yet to come.');
    const remindOn = OVER.has(event.to) ? null : status.remindOn;
    return next({ state: event.to, since: event.on, remindOn });
  }
  if (event.on !== null && event.on < today) return refuse('bad-day', 'That day has passed.');
  if (event.on !== null && event.on > addDays(today, MOST_DAYS_AHEAD)) {
    return refuse('bad-day', 'Reminders go two years ahead.');
  }
  return next({ ...status, remindOn: event.on });
}

/** Whether to remind the person by now. */
export function isDue({ remindOn }: TrackerStatus, now: string): boolean {
  return remindOn !== null && remindOn <= dayOf(now);
}
