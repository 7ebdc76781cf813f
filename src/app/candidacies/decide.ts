import { randomUUID } from 'node:crypto';
import type { AcceptancePreview, CandidacyEvent, ShownCandidacy } from '../../domain/candidacy.js';
import { addAuditEntries } from '../../store/audit-log.js';
import { listSentTo, readCandidacy, type StoredCandidacy } from '../../store/candidacies.js';
import { runQuery } from '../../store/database.js';
import { requireMember } from '../accounts/require-member.js';
import { toRefusal } from '../board/to-refusal.js';
import { toText } from '../board/check-text.js';
import type { Context } from '../context.js';
import { notFound, ok, type Outcome, type Refusal } from '../outcome.js';
import { carryOut, NAME, versionOf } from './carry-out.js';
import { showOne, type SentKey } from './client-view.js';
import { isBlind, readTarget, stepWithTarget, type Target } from './target.js';

/** What a person at the client decides. There is no other way to a decision. */
export type Decision =
  | { readonly type: 'shortlist'; readonly version: number }
  /** The reason is read by whoever made the offer. */
  | { readonly type: 'decline'; readonly version: number; readonly reason: string }
  /** Both versions are those of the preview, so that nothing else is accepted than what was seen. */
  | { readonly type: 'accept'; readonly version: number; readonly targetVersion: number };

const LONGEST_REASON = 2_000;

/**
 * Decides on one candidacy: whoever is signed in does, and is written down for it. Others are never
 * changed by it: where a project is filled, nobody is declined but by a person.
 */
export async function decide(
  context: Context,
  key: SentKey,
  decision: Decision,
): Promise<Outcome<ShownCandidacy>> {
  const { viewer, now } = context;
  const member = requireMember(viewer, key.organisation, 'editor');
  if (member.kind !== 'ok') return member;
  const by = member.value.person;
  const event = toEvent(decision, by, now);
  if ('reason' in event && (event.reason ?? '').length > LONGEST_REASON) {
    const errors = [{ pointer: '/reason', detail: `Use at most ${LONGEST_REASON} characters.` }];
    return { kind: 'invalid', message: 'The reason is too long.', errors };
  }
  const seen = {
    ...{ ...key, version: decision.version },
    ...('targetVersion' in decision ? { targetVersion: decision.targetVersion } : {}),
  };
  return carryOut(context, seen, {
    event,
    refuse: (stored, target) =>
      stored.sent === null ? notFound(NAME) : refuseUnopened(event, stored, target),
    finish: async (db, after) => {
      const { organisation, id: subject, status } = after;
      if (status.person !== null) {
        await addAuditEntries(db, [
          {
            ...{ person: status.person, id: randomUUID(), at: now, by },
            ...{ organisation, what: 'candidacy-decided', subject },
          },
        ]);
      }
      return showOne(db, after);
    },
  });
}

function toEvent(decision: Decision, by: string, at: string): CandidacyEvent {
  if (decision.type !== 'decline') return { type: decision.type, at, by };
  return { type: 'decline', at, by, reason: toText(decision.reason) };
}

/** Nobody is accepted unseen. */
function refuseUnopened(
  { type }: CandidacyEvent,
  { opened, kind }: StoredCandidacy,
  target: Target | null,
): Refusal | null {
  if (type !== 'accept' || opened !== null || !isBlind(target)) return null;
  const message = `Open this ${kind} first: it says who would be accepted.`;
  return { kind: 'conflict', code: 'open-first', message };
}

/** What accepting would do; nothing is changed. Its versions are what accepting asks for. */
export async function previewAcceptance(
  { database, viewer, now }: Context,
  key: SentKey,
): Promise<Outcome<AcceptancePreview>> {
  const member = requireMember(viewer, key.organisation, 'editor');
  if (member.kind !== 'ok') return member;
  const { organisation } = key;
  return runQuery(database, async (db): Promise<Outcome<AcceptancePreview>> => {
    const stored = await readCandidacy(db, key);
    if (stored === null || stored.sent === null) return notFound(NAME);
    const { kind, target: id } = stored;
    const target = await readTarget(db, kind, { organisation, id });
    const event: CandidacyEvent = { type: 'accept', at: now, by: member.value.person };
    const refusal = refuseUnopened(event, stored, target);
    if (refusal !== null) return refusal;
    const stepped = stepWithTarget(target, stored.status, event);
    if (stepped.kind === 'refused') return toRefusal(stepped);
    const others = (await listSentTo(db, organisation, id)).filter(
      ({ id: other, status }) =>
        other !== key.id && (status.state === 'sent' || status.state === 'shortlisted'),
    );
    return ok(tell(stored, stepped.state.target, versionOf(target), others.length));
  });
}

function tell(
  { version, kind }: StoredCandidacy,
  after: Target | null,
  targetVersion: number,
  waiting: number,
): AcceptancePreview {
  const placesLeft =
    after?.kind === 'proposal' ? after.project.status.wanted - after.project.status.accepted : null;
  const says = [
    `The person is told that this ${kind} is accepted, and you see their e-mail address.`,
    'This is final: it cannot be taken back here.',
    ...(placesLeft === 0 ? ['The project is filled by it and takes no more proposals.'] : []),
    ...(placesLeft !== null && placesLeft > 0 ? [`Places left after it: ${placesLeft}.`] : []),
    ...(waiting === 0
      ? []
      : [
          `Others that wait for a decision: ${waiting}. They stay as they are until a person decides.`,
        ]),
  ];
  return { version, targetVersion, placesLeft, waiting, says };
}
