import type { CandidacyEvent, CandidacyStatus } from '../domain/candidacy.js';
import type { ListingStatus } from '../domain/listing.js';
import { stepCandidacy } from './candidacy.js';
import { isOver } from './listing.js';
import { refuse, type Step } from './step.js';

/** What an event does to an application; only sending asks that the listing is open. */
export function stepApplication(
  listing: ListingStatus,
  application: CandidacyStatus,
  event: CandidacyEvent,
): Step<CandidacyStatus> {
  const stepped = stepCandidacy(application, event, 'application');
  if (event.type !== 'send' || stepped.kind === 'refused') return stepped;
  const isOpen = listing.state === 'published' && !isOver(listing, event.at);
  return isOpen
    ? stepped
    : refuse('wrong-state', 'This listing is not open; it takes no applications.');
}
