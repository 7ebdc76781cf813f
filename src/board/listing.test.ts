import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf } from '../base/days.js';
import { listingStates, type ListingEvent, type ListingStatus } from '../domain/listing.js';
import { MOST_DAYS_OPEN, newListing, stepListing } from './listing.js';
import { replay } from './step.js';

const MONDAY = '2026-03-02T08:00:00.000Z';
const by = 'anna';
const until = '2026-04-01';
const publish = (over: object = {}): ListingEvent => ({
  ...{ type: 'publish', at: MONDAY, by, validThrough: until, openErrors: 0 },
  ...over,
});
const after = (...events: readonly ListingEvent[]): ListingStatus =>
  replay(newListing, events, stepListing);
const close: ListingEvent = { type: 'close', at: MONDAY, by };
const block: ListingEvent = { type: 'block', at: MONDAY, by: 'operator', reason: 'asks for money' };
const unblock = (at = MONDAY): ListingEvent => ({ type: 'unblock', at, by: 'operator' });
const expire = (at: string): ListingEvent => ({ type: 'expire', at });
const renew = (over: object = {}): ListingEvent => ({
  ...{ type: 'renew', at: '2026-04-05T08:00:00.000Z', by, validThrough: '2026-05-01' },
  ...{ openErrors: 0, ...over },
});

describe('a listing', () => {
  it('is published with the day it was posted and the day it ends', () => {
    expect(after(publish())).toMatchObject({
      ...{ state: 'published', firstPublished: '2026-03-02', datePosted: '2026-03-02' },
      ...{ validThrough: until, renewals: 0 },
    });
  });

  it('that is renewed keeps the day it was first published', () => {
    const expired = after(publish(), expire('2026-04-02T00:00:00.000Z'));
    expect(expired.state).toBe('expired');
    expect(after(publish(), expire('2026-04-02T00:00:00.000Z'), renew())).toMatchObject({
      ...{ state: 'published', firstPublished: '2026-03-02', datePosted: '2026-04-05' },
      ...{ validThrough: '2026-05-01', renewals: 1 },
    });
  });

  it.each<[string, readonly ListingEvent[], ListingEvent, string]>([
    ['published with errors', [], publish({ openErrors: 2 }), 'unresolved-errors'],
    ['open until a day that has passed', [], publish({ validThrough: '2026-03-01' }), 'bad-day'],
    ['open for years', [], publish({ validThrough: '2028-03-01' }), 'bad-day'],
    ['open until a day that is none', [], publish({ validThrough: '2026-02-30' }), 'bad-day'],
    ['published twice', [publish()], publish(), 'wrong-state'],
    ['renewed before it was published', [], renew(), 'wrong-state'],
    ['renewed with errors', [publish()], renew({ openErrors: 1 }), 'unresolved-errors'],
    ['renewed once closed', [publish(), close], renew(), 'wrong-state'],
    ['changed once closed', [publish(), close], { type: 'edit', at: MONDAY, by }, 'wrong-state'],
    ['ended on its last day', [publish()], expire(`${until}T23:59:59.999Z`), 'not-due'],
    ['published while blocked', [block], publish(), 'wrong-state'],
    [
      'blocked without a reason',
      [publish()],
      { ...block, reason: ' ' } as ListingEvent,
      'no-reason',
    ],
    ['blocked twice', [block], block, 'wrong-state'],
    ['closed while blocked, to be done with it', [publish(), block], close, 'wrong-state'],
  ])('is not %s', (_what, before, event, code) => {
    expect(stepListing(after(...before), event)).toMatchObject({ kind: 'refused', code });
  });

  it('comes back from a block to where it was, unless its time has passed', () => {
    expect(after(publish(), block, unblock())).toEqual(after(publish()));
    expect(after(publish(), block, unblock('2026-04-02T00:00:00.000Z')).state).toBe('expired');
    expect(after(publish(), close, block, unblock()).state).toBe('closed');
    expect(after(block, unblock())).toEqual(newListing);
  });
});

const instant = fc
  .integer({ min: 0, max: 200 })
  .map((days) => `${addDays('2026-01-01', days)}T12:00:00.000Z`);
const day = fc.oneof(instant.map(dayOf), fc.constant('never'));
const openErrors = fc.nat({ max: 1 });
const anyEvent: fc.Arbitrary<ListingEvent> = instant.chain((at) =>
  fc
    .oneof(
      fc.record({ type: fc.constant('publish' as const), validThrough: day, openErrors }),
      fc.record({ type: fc.constant('renew' as const), validThrough: day, openErrors }),
      fc.record({ type: fc.constantFrom('edit' as const, 'close', 'expire', 'unblock') }),
      fc.record({ type: fc.constant('block' as const), reason: fc.constantFrom('spam', '') }),
    )
    .map((event) => ({ ...event, at, by }) as ListingEvent),
);

describe('no sequence of events', () => {
  const history = fc.array(anyEvent, { maxLength: 40 });

  it('makes a listing open with errors, without an end, or again after it was closed', () => {
    fc.assert(
      fc.property(history, (events) => {
        let status = newListing;
        for (const event of events) {
          const result = stepListing(status, event);
          if (result.kind === 'refused') continue;
          const wasClosed = status.state === 'closed' || status.before === 'closed';
          status = result.state;
          expect(listingStates).toContain(status.state);
          if (wasClosed) expect([status.state, status.before]).toContain('closed');
          expect((status.state === 'blocked') === (status.before !== null)).toBe(true);
          if (status.state !== 'published') continue;
          expect('openErrors' in event ? event.openErrors : 0).toBe(0);
          const open = status.validThrough! >= status.datePosted! ? 'ends later' : 'ends before';
          expect(open).toBe('ends later');
          expect(status.validThrough! <= addDays(status.datePosted!, MOST_DAYS_OPEN)).toBe(true);
        }
      }),
    );
  });

  it('is told otherwise when its accepted events are told again', () => {
    fc.assert(
      fc.property(history, (events) => {
        const accepted: ListingEvent[] = [];
        let status = newListing;
        for (const event of events) {
          const result = stepListing(status, event);
          if (result.kind === 'refused') continue;
          accepted.push(event);
          status = result.state;
        }
        expect(replay(newListing, accepted, stepListing)).toEqual(status);
      }),
    );
  });
});
