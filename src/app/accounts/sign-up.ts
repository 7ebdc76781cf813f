import { randomUUID } from 'node:crypto';
import { foldEmail } from '../../auth/email-address.js';
import { hashPassword } from '../../auth/hash-password.js';
import { limits } from '../../auth/limits.js';
import { inTransaction } from '../../store/database.js';
import { addPerson, setPassword } from '../../store/people.js';
import type { Context } from '../context.js';
import { ok, type Outcome, type Refusal } from '../outcome.js';
import { beginSession } from './begin-session.js';
import { checkEmail, checkName, checkPassword, refuseFaults, toLine } from './check-fields.js';
import { refuseTooMany } from './count-tries.js';
import { orBusy } from './or-busy.js';

/** Where a request came from, and the token it carried. */
export interface Origin {
  /** Network address, or a part of it that stands for one household. */
  readonly address: string;
  readonly token?: string | undefined;
}

/** What somebody new says. */
export interface SignUp {
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

/** The token of a session that began; shown once, and stored as a digest. */
export interface BegunSession {
  readonly token: string;
  readonly person: string;
}

/** Makes an account and signs in to it. */
export async function signUp(
  context: Context,
  given: SignUp,
  { address, token: before }: Origin,
): Promise<Outcome<BegunSession>> {
  const [email, name] = [toLine(given.email), toLine(given.name)];
  const faults = refuseFaults([
    ...checkEmail(email, '/email'),
    ...checkName(name, '/name'),
    ...checkPassword(given.password, '/password', [email, name]),
  ]);
  if (faults !== null) return faults;
  const tooMany = await refuseTooMany(context, limits.signUpByAddress, address);
  if (tooMany !== null) return tooMany;
  const hash = await orBusy(hashPassword(given.password));
  if (hash.kind !== 'ok') return hash;
  const { now } = context;
  const person = randomUUID();
  return inTransaction(context.database, async (db) => {
    const emailFolded = foldEmail(email);
    const added = { id: person, email, emailFolded, name, operator: false, created: now };
    if (!(await addPerson(db, added))) return emailTaken;
    await setPassword(db, { person, hash: hash.value, changed: now });
    return ok({ token: await beginSession(db, { person, now, before }), person });
  });
}

/**
 * The address has an account. To say so tells a stranger that it exists; to say nothing needs a
 * letter to every address, and mail is not set everywhere. Sign-ups are limited by address instead.
 */
export const emailTaken: Refusal = {
  kind: 'conflict',
  code: 'email-taken',
  message: 'This address has an account. Sign in, or ask for a link to set a new password.',
};
