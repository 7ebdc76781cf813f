import { foldEmail } from '../../auth/email-address.js';
import { isPassword } from '../../auth/hash-password.js';
import { counterName, limits } from '../../auth/limits.js';
import { digestToken, isToken } from '../../auth/token.js';
import { inTransaction, runQuery } from '../../store/database.js';
import { readAccount } from '../../store/people.js';
import { endSession, endSessions } from '../../store/sessions.js';
import { clearTries, uncountTry } from '../../store/tries.js';
import type { Context } from '../context.js';
import { ok, type Outcome, type Refusal } from '../outcome.js';
import { beginSession } from './begin-session.js';
import { toLine } from './check-fields.js';
import { refuseTooMany } from './count-tries.js';
import { orBusy } from './or-busy.js';
import type { BegunSession, Origin } from './sign-up.js';

/**
 * Signs in. Whether the address has no account, or the password is wrong, the answer is the same,
 * the same queries are made and a password of the same cost is checked, so that nobody learns which.
 */
export async function signIn(
  context: Context,
  given: { readonly email: string; readonly password: string },
  { address, token: before }: Origin,
): Promise<Outcome<BegunSession>> {
  const emailFolded = foldEmail(toLine(given.email));
  const tooMany =
    (await refuseTooMany(context, limits.signInByAddress, address)) ??
    (await refuseTooMany(context, limits.signInByAccount, emailFolded));
  if (tooMany !== null) return tooMany;
  const { database, now } = context;
  const account = await runQuery(database, (db) => readAccount(db, { emailFolded }));
  const right = await orBusy(isPassword(given.password, account?.passwordHash ?? null));
  if (right.kind !== 'ok') return right;
  if (account === null || !right.value) return signInFailed;
  return inTransaction(database, async (db) => {
    await clearTries(db, counterName(limits.signInByAccount, emailFolded));
    await uncountTry(db, counterName(limits.signInByAddress, address));
    const token = await beginSession(db, { person: account.id, now, before });
    return ok({ token, person: account.id });
  });
}

/** Ends the session of a token; that there is none is as good. */
export async function signOut({ database }: Context, token: string | undefined): Promise<void> {
  if (token === undefined || !isToken(token)) return;
  await runQuery(database, (db) => endSession(db, digestToken(token)));
}

/** Ends all sessions of whoever asks, this one too. */
export async function signOutEverywhere({ database, viewer }: Context): Promise<void> {
  if (viewer.kind === 'anonymous') return;
  await runQuery(database, (db) => endSessions(db, viewer.person));
}

const signInFailed: Refusal = {
  kind: 'invalid',
  message: 'The e-mail address or the password is not right.',
  errors: [],
};
