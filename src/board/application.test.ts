import { describe, expect, it } from 'vitest';
import type { CandidacyEvent } from '../domain/candidacy.js';
import type { ListingStatus } from '../domain/listing.js';
import { stepApplication } from './application.js';
import { newCandidacy } from './candidacy.js';
import { newListing } from './listing.js';

const at = '2026-03-02T08:00:00.000Z';
const open: ListingStatus = { ...newListing, state: 'published', validThrough: '2026-03-02' };
const draft = newCandidacy('ben');
const send: CandidacyEvent = { type: 'send', at, by: 'ben' };

describe('an application', () => {
  it('is sent while the listing is open, its last day included', () => {
    expect(stepApplication(open, draft, send)).toMatchObject({ state: { state: 'sent' } });
  });

  it.each<[string, ListingStatus]>([
    ['a draft', newListing],
    ['closed', { ...open, state: 'closed' }],
    ['blocked', { ...open, state: 'blocked' }],
    ['over, though nobody has noticed yet', { ...open, validThrough: '2026-03-01' }],
  ])('is not sent where the listing is %s', (_what, listing) => {
    expect(stepApplication(listing, draft, send)).toMatchObject({ code: 'wrong-state' });
  });

  it('is still answered once the listing is closed', () => {
    const sent = { ...draft, state: 'sent' as const };
    const decline: CandidacyEvent = { type: 'decline', at, by: 'anna', reason: 'It is filled.' };
    expect(stepApplication({ ...open, state: 'closed' }, sent, decline)).toMatchObject({
      state: { state: 'declined', decidedBy: 'anna' },
    });
  });
});
