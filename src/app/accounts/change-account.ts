import { foldEmail } from '../../auth/email-address.js';
import { hashPassword } from '../../auth/hash-password.js';
import { inTransaction, runQuery } from '../../store/database.js';
import { changePerson, setPassword } from '../../store/people.js';
import { dropResetLink } from '../../store/reset-links.js';
import { endSessions } from '../../store/sessions.js';
import type { Context } from '../context.js';
import { notFound, ok, type Outcome } from '../outcome.js';
import { beginSession } from './begin-session.js';
import { checkEmail, checkName, checkPassword, refuseFaults, toLine } from './check-fields.js';
import { confirmPassword } from './confirm-password.js';
import { readMe, type Me } from './me.js';
import { orBusy } from './or-busy.js';
import { emailTaken, type BegunSession } from './sign-up.js';

/** What a person changes of their account; another address needs the password. */
export interface AccountChange {
  readonly name?: string;
  readonly email?: string;
  readonly password?: string;
}

/** Changes the name or the address of whoever asks. */
export async function changeAccount(context: Context, given: AccountChange): Promise<Outcome<Me>> {
  const { database, viewer } = context;
  if (viewer.kind === 'anonymous') return notFound('account');
  const name = given.name === undefined ? undefined : toLine(given.name);
  const email = given.email === undefined ? undefined : toLine(given.email);
  const faults = refuseFaults([
    ...(name === undefined ? [] : checkName(name, '/name')),
    ...(email === undefined ? [] : checkEmail(email, '/email')),
  ]);
  if (faults !== null) return faults;
  if (email !== undefined) {
    const confirmed = await confirmPassword(context, given.password ?? '', '/password');
    if (confirmed.kind !== 'ok') return confirmed;
    // A link that was sent to the old address must not open the account any more.
    await runQuery(database, (db) => dropResetLink(db, viewer.person));
  }
  const change = {
    ...(name === undefined ? {} : { name }),
    ...(email === undefined ? {} : { email: { as: email, folded: foldEmail(email) } }),
  };
  const changed = await runQuery(database, (db) => changePerson(db, viewer.person, change));
  return changed ? readMe(context) : emailTaken;
}

/** Sets another password and ends all sessions of before; gives the token of a new one. */
export async function changePassword(
  context: Context,
  given: { readonly current: string; readonly password: string },
): Promise<Outcome<BegunSession>> {
  const confirmed = await confirmPassword(context, given.current, '/current');
  if (confirmed.kind !== 'ok') return confirmed;
  const { id: person, email, name } = confirmed.value;
  const faults = refuseFaults(checkPassword(given.password, '/password', [email, name]));
  if (faults !== null) return faults;
  const hash = await orBusy(hashPassword(given.password));
  if (hash.kind !== 'ok') return hash;
  const { database, now } = context;
  return inTransaction(database, async (db) => {
    await setPassword(db, { person, hash: hash.value, changed: now });
    await dropResetLink(db, person);
    await endSessions(db, person);
    return ok({ token: await beginSession(db, { person, now, before: undefined }), person });
  });
}
