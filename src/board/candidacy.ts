import {
  CLIENT_LEFT,
  PERSON_LEFT,
  type CandidacyEvent,
  type CandidacyState,
  type CandidacyStatus,
} from '../domain/candidacy.js';
import { next, refuse, type Refused, type Step } from './step.js';

/** What somebody begins to write, before anyone else sees it. */
export function newCandidacy(person: string): CandidacyStatus {
  return { state: 'draft', person, decidedBy: null, decidedAt: null, reason: null };
}

const WAITING: readonly CandidacyState[] = ['sent', 'shortlisted'];
const ALL: readonly CandidacyState[] = [
  ...['draft' as const, ...WAITING],
  ...(['declined', 'accepted', 'withdrawn'] as const),
];

const FROM: Readonly<Record<CandidacyEvent['type'], readonly CandidacyState[]>> = {
  edit: ['draft'],
  send: ['draft'],
  revoke: ALL,
  shortlist: ['sent'],
  accept: WAITING,
  decline: WAITING,
  withdraw: WAITING,
  leave: ALL,
  end: ['draft', ...WAITING],
};

const DONE: Readonly<Record<CandidacyEvent['type'], string>> = {
  edit: 'changed',
  send: 'sent',
  revoke: 'changed',
  shortlist: 'shortlisted',
  accept: 'accepted',
  decline: 'declined',
  withdraw: 'withdrawn',
  leave: 'withdrawn',
  end: 'withdrawn',
};

const IS: Readonly<Record<CandidacyState, string>> = {
  draft: 'not sent yet',
  sent: 'sent already',
  shortlisted: 'shortlisted',
  declined: 'declined',
  accepted: 'accepted',
  withdrawn: 'withdrawn',
};

const OF_THE_PERSON: ReadonlySet<string> = new Set(['edit', 'send', 'revoke', 'withdraw']);

/** What an event does to a proposal or an application (`what`, for messages). */
export function stepCandidacy(
  status: CandidacyStatus,
  event: CandidacyEvent,
  what: string,
): Step<CandidacyStatus> {
  if (!FROM[event.type].includes(status.state)) {
    return refuse(
      'wrong-state',
      `This ${what} is ${IS[status.state]}; it cannot be ${DONE[event.type]}.`,
    );
  }
  if (event.type === 'leave') return leave(status, what);
  if (event.type === 'end') return next({ ...status, state: 'withdrawn', reason: CLIENT_LEFT });
  const fault = judgePerson(status, event, what);
  if (fault !== null) return fault;
  switch (event.type) {
    case 'edit':
    case 'revoke':
      return next(status);
    case 'send':
      return next({ ...status, state: 'sent' });
    case 'withdraw':
      return next({ ...status, state: 'withdrawn', reason: event.reason });
    case 'shortlist':
      return next(decided(status, 'shortlisted', event));
    case 'accept':
      return next(decided(status, 'accepted', event));
    case 'decline':
      return event.reason.trim() === ''
        ? refuse('no-reason', `Say why this ${what} is declined; the person will read it.`)
        : next({ ...decided(status, 'declined', event), reason: event.reason });
  }
}

function decided(
  status: CandidacyStatus,
  state: CandidacyState,
  { by, at }: { readonly by: string; readonly at: string },
): CandidacyStatus {
  return { ...status, state, decidedBy: by, decidedAt: at };
}

/** Whether the right one does it: one's own offer is one's own, and nobody decides on it oneself. */
function judgePerson(
  { person }: CandidacyStatus,
  { type, by }: { readonly type: CandidacyEvent['type']; readonly by: string },
  what: string,
): Refused | null {
  if (OF_THE_PERSON.has(type)) {
    return by === person ? null : refuse('not-yours', `This ${what} is somebody else's.`);
  }
  if (by.trim() === '') return refuse('no-person', 'A person has to decide.');
  return by === person
    ? refuse('own-offer', `Nobody decides on a ${what} of their own; ask a colleague.`)
    : null;
}

/** Nothing waits for somebody who is gone; what was decided stays decided. */
function leave(status: CandidacyStatus, what: string): Step<CandidacyStatus> {
  if (status.person === null) return refuse('left', `The person of this ${what} is gone already.`);
  const gone = { ...status, person: null };
  const isOpen = status.state === 'draft' || WAITING.includes(status.state);
  return next(isOpen ? { ...gone, state: 'withdrawn', reason: PERSON_LEFT } : gone);
}
