import { randomUUID } from 'node:crypto';
import { mayIn } from '../../domain/account.js';
import type { OwnCandidacy } from '../../domain/candidacy.js';
import { consentTexts } from '../../domain/consent.js';
import { dropLines, type StoredCandidacy } from '../../store/candidacies.js';
import { addConsent, revokeConsent } from '../../store/consents.js';
import { refuseFaults } from '../accounts/check-fields.js';
import type { Context } from '../context.js';
import { notFound, type Outcome, type Refusal } from '../outcome.js';
import { carryOut, NAME } from './carry-out.js';
import { describeOwn } from './own-candidacies.js';
import { currencyOf, ownTarget, type Target } from './target.js';
import { mine, type OwnKey } from './write-candidacy.js';

/**
 * Sends a draft: from now on the other side sees it, and the chosen lines.
 *
 * @param consent version of the words under `share-lines` that the person was shown
 */
export async function sendCandidacy(
  context: Context,
  key: OwnKey,
  consent: number,
): Promise<Outcome<OwnCandidacy>> {
  const { viewer, now } = context;
  if (viewer.kind === 'anonymous') return notFound(NAME);
  const { person } = viewer;
  const { version } = consentTexts['share-lines'];
  if (consent !== version) {
    const detail = `Read what is shared, and agree to version ${version} of it.`;
    return refuseFaults([{ pointer: '/consent', detail }])!;
  }
  return carryOut(context, mine(key, person), {
    event: { type: 'send', at: now, by: person },
    refuse: (stored, target) =>
      mayIn(viewer, stored.organisation, 'reader')
        ? ownTarget(stored.kind)
        : refuseCurrency(stored, target),
    change: () => ({ sent: now }),
    finish: async (db, after) => {
      const id = randomUUID();
      const subject = after.id;
      await addConsent(db, person, { id, kind: 'share-lines', version, subject, given: now });
      return describeOwn(db, after, now);
    },
  });
}

/** Takes lines back: the other side does not see them from this moment on. */
export async function revokeLines(
  context: Context,
  id: string,
  lines: readonly number[],
): Promise<Outcome<OwnCandidacy>> {
  const { viewer, now } = context;
  if (viewer.kind === 'anonymous') return notFound(NAME);
  const { person } = viewer;
  return carryOut(
    context,
    { id, person },
    {
      event: { type: 'revoke', at: now, by: person },
      finish: async (db, after) => {
        await dropLines(db, after, lines);
        const own = await describeOwn(db, after, now);
        if (own.lines.length === 0) await takeBack(db, person, id, now);
        return own;
      },
    },
  );
}

/** Withdraws what was sent; nothing can be decided on it any more. */
export async function withdrawCandidacy(
  context: Context,
  id: string,
  reason: string | null,
): Promise<Outcome<OwnCandidacy>> {
  const { viewer, now } = context;
  if (viewer.kind === 'anonymous') return notFound(NAME);
  const { person } = viewer;
  return carryOut(
    context,
    { id, person },
    {
      event: { type: 'withdraw', at: now, by: person, reason },
      finish: async (db, after) => {
        // The consent was for a decision that is no longer asked for.
        await dropLines(db, after);
        await takeBack(db, person, id, now);
        return describeOwn(db, after, now);
      },
    },
  );
}

function takeBack(
  db: Parameters<typeof revokeConsent>[0],
  person: string,
  subject: string,
  at: string,
): Promise<void> {
  return revokeConsent(db, person, { kind: 'share-lines', subject, at });
}

/** The budget may have changed since the draft was written. */
function refuseCurrency(stored: StoredCandidacy, target: Target | null): Refusal | null {
  const asked = target === null ? null : currencyOf(target);
  const offered = stored.content.terms?.rate?.currency ?? null;
  if (asked === null || offered === null || asked === offered) return null;
  const detail = `This project pays in ${asked} now; change your rate first.`;
  return refuseFaults([{ pointer: '/terms/rate/currency', detail }]);
}
