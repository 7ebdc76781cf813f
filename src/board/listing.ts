import { dayOf, daysBetween, isDay } from '../base/days.js';
import type { ListingEvent, ListingState, ListingStatus } from '../domain/listing.js';
import { next, refuse, type Refused, type Step } from './step.js';

/** Days for which a listing may be open before somebody has to say that it still is. */
export const MOST_DAYS_OPEN = 60;

/** A listing that somebody begins to write. */
export const newListing: ListingStatus = {
  state: 'draft',
  firstPublished: null,
  datePosted: null,
  validThrough: null,
  renewals: 0,
  before: null,
  reason: null,
};

const FROM: Readonly<Record<ListingEvent['type'], readonly ListingState[]>> = {
  publish: ['draft'],
  renew: ['published', 'expired'],
  edit: ['draft', 'published', 'expired', 'blocked'],
  close: ['published', 'expired'],
  expire: ['published'],
  block: ['draft', 'published', 'closed', 'expired'],
  unblock: ['blocked'],
};

/** What each event is called in a message. */
const DONE: Readonly<Record<ListingEvent['type'], string>> = {
  publish: 'published',
  renew: 'renewed',
  edit: 'changed',
  close: 'closed',
  expire: 'ended by time',
  block: 'blocked',
  unblock: 'unblocked',
};

const IS: Readonly<Record<ListingState, string>> = {
  draft: 'a draft',
  published: 'published',
  closed: 'closed',
  expired: 'expired',
  blocked: 'blocked by the operator',
};

/** What an event does to a listing. A closed one is never open again: post it as a new one. */
export function stepListing(status: ListingStatus, event: ListingEvent): Step<ListingStatus> {
  if (!FROM[event.type].includes(status.state)) {
    return refuse(
      'wrong-state',
      `This listing is ${IS[status.state]}; it cannot be ${DONE[event.type]}.`,
    );
  }
  switch (event.type) {
    case 'publish':
      return open(status, event, { firstPublished: dayOf(event.at), renewals: 0 });
    case 'renew':
      return open(status, event, { renewals: status.renewals + 1 });
    case 'edit':
      return next(status);
    case 'close':
      return next({ ...status, state: 'closed' });
    case 'expire':
      return isOver(status, event.at)
        ? next({ ...status, state: 'expired' })
        : refuse('not-due', `This listing is open until ${status.validThrough}.`);
    case 'block':
      return block(status, event.reason);
    case 'unblock':
      return next({ ...status, ...unblocked(status, event.at), before: null, reason: null });
  }
}

/** Whether the last day of a published listing has passed. */
export function isOver({ validThrough }: ListingStatus, now: string): boolean {
  return validThrough !== null && dayOf(now) > validThrough;
}

function open(
  status: ListingStatus,
  { at, validThrough, openErrors }: Extract<ListingEvent, { readonly type: 'publish' | 'renew' }>,
  changes: Partial<ListingStatus>,
): Step<ListingStatus> {
  const fault = judgeDay(at, validThrough);
  if (fault !== null) return fault;
  if (openErrors > 0) {
    const errors = openErrors === 1 ? 'One error' : `${openErrors} errors`;
    return refuse(
      'unresolved-errors',
      `${errors} of this text must be resolved or answered first.`,
    );
  }
  return next({
    ...{ ...status, ...changes },
    ...{ state: 'published' as const, datePosted: dayOf(at), validThrough },
  });
}

function judgeDay(at: string, validThrough: string): Refused | null {
  if (!isDay(validThrough)) return refuse('bad-day', `${validThrough} is no day of the calendar.`);
  const days = daysBetween(dayOf(at), validThrough);
  if (days < 0) return refuse('bad-day', `${validThrough} has passed.`);
  if (days > MOST_DAYS_OPEN) {
    return refuse(
      'bad-day',
      `A listing is open for at most ${MOST_DAYS_OPEN} days; it can be renewed after that.`,
    );
  }
  return null;
}

function block(status: ListingStatus, reason: string): Step<ListingStatus> {
  if (status.state === 'blocked') return refuse('wrong-state', 'This listing is blocked already.');
  if (reason.trim() === '') return refuse('no-reason', 'Say why it is blocked.');
  return next({ ...status, state: 'blocked', before: status.state, reason });
}

/** Time went on while it was blocked. */
function unblocked(status: ListingStatus, at: string): Pick<ListingStatus, 'state'> {
  const state = status.before ?? 'draft';
  return { state: state === 'published' && isOver(status, at) ? 'expired' : state };
}
