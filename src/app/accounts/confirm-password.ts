import { isPassword } from '../../auth/hash-password.js';
import { counterName, limits } from '../../auth/limits.js';
import { runQuery } from '../../store/database.js';
import { readAccount, type StoredAccount } from '../../store/people.js';
import { clearTries } from '../../store/tries.js';
import type { Context } from '../context.js';
import { notFound, ok, type Outcome } from '../outcome.js';
import { refuseTooMany } from './count-tries.js';
import { orBusy } from './or-busy.js';

/**
 * Whoever asks, where they also know their password: a browser that was left open should not be
 * enough to take an account over.
 *
 * @param pointer the field that held it, for the answer
 */
export async function confirmPassword(
  context: Context,
  password: string,
  pointer: string,
): Promise<Outcome<StoredAccount>> {
  const { database, viewer } = context;
  if (viewer.kind === 'anonymous') return notFound('account');
  const { person } = viewer;
  const tooMany = await refuseTooMany(context, limits.confirmByPerson, person);
  if (tooMany !== null) return tooMany;
  const account = await runQuery(database, (db) => readAccount(db, { person }));
  if (account === null) return notFound('account');
  const right = await orBusy(isPassword(password, account.passwordHash));
  if (right.kind !== 'ok') return right;
  if (!right.value) {
    const errors = [{ pointer, detail: 'This is not your password.' }];
    return { kind: 'invalid', message: 'The password is not right.', errors };
  }
  await runQuery(database, (db) => clearTries(db, counterName(limits.confirmByPerson, person)));
  return ok(account);
}
