import { foldEmail } from '../../auth/email-address.js';
import { hashPassword } from '../../auth/hash-password.js';
import { lifetimes, shiftTime } from '../../auth/lifetimes.js';
import { counterName, limits } from '../../auth/limits.js';
import { digestToken, isToken, makeToken } from '../../auth/token.js';
import { inTransaction, runQuery } from '../../store/database.js';
import { readAccount, setPassword } from '../../store/people.js';
import { addResetLink, readResetLink, takeResetLink } from '../../store/reset-links.js';
import { endSessions } from '../../store/sessions.js';
import { clearTries } from '../../store/tries.js';
import type { Context } from '../context.js';
import { ok, type Outcome, type Refusal } from '../outcome.js';
import { beginSession } from './begin-session.js';
import { checkEmail, checkPassword, refuseFaults, toLine } from './check-fields.js';
import { refuseTooMany } from './count-tries.js';
import { resetPath, type SendLetter } from './letter.js';
import { orBusy } from './or-busy.js';
import type { BegunSession, Origin } from './sign-up.js';

/** Sends a link that sets a password. The answer is the same whether anybody has the address. */
export async function askForReset(
  context: Context,
  given: { readonly email: string },
  { address, send }: { readonly address: string; readonly send: SendLetter },
): Promise<Outcome<null>> {
  const email = toLine(given.email);
  const faults = refuseFaults(checkEmail(email, '/email'));
  if (faults !== null) return faults;
  const emailFolded = foldEmail(email);
  const tooMany =
    (await refuseTooMany(context, limits.resetByAddress, address)) ??
    (await refuseTooMany(context, limits.resetByAccount, emailFolded));
  if (tooMany !== null) return tooMany;
  const { token, digest } = makeToken();
  const expires = shiftTime(context.now, lifetimes.resetLink);
  const to = await runQuery(context.database, (db) =>
    addResetLink(db, emailFolded, { digest, expires }),
  );
  if (to !== null) send({ kind: 'reset', to, path: resetPath(token) });
  return ok(null);
}

/**
 * Sets a password by a link, which works once. All sessions end, and the account may be signed in
 * to again at once, however many wrong passwords were tried: a stranger cannot keep its owner out.
 */
export async function resetPassword(
  context: Context,
  given: { readonly token: string; readonly password: string },
  { token: before }: Origin,
): Promise<Outcome<BegunSession>> {
  if (!isToken(given.token)) return linkOver;
  const { database, now } = context;
  const digest = digestToken(given.token);
  const account = await runQuery(database, async (db) => {
    const person = await readResetLink(db, digest, now);
    return person === null ? null : readAccount(db, { person });
  });
  if (account === null) return linkOver;
  const { id: person, email, name } = account;
  const faults = refuseFaults(checkPassword(given.password, '/password', [email, name]));
  if (faults !== null) return faults;
  const hash = await orBusy(hashPassword(given.password));
  if (hash.kind !== 'ok') return hash;
  return inTransaction(database, async (db) => {
    if (!(await takeResetLink(db, digest, now))) return linkOver;
    await setPassword(db, { person, hash: hash.value, changed: now });
    await endSessions(db, person);
    await clearTries(db, counterName(limits.signInByAccount, foldEmail(email)));
    return ok({ token: await beginSession(db, { person, now, before }), person });
  });
}

const linkOver: Refusal = {
  kind: 'conflict',
  code: 'link-over',
  message: 'This link was used or is over: it works once, for ten minutes. Ask for another.',
};
