import { randomUUID } from 'node:crypto';
import { foldEmail, isEmailAddress } from '../../auth/email-address.js';
import { lifetimes, shiftTime } from '../../auth/lifetimes.js';
import { makeToken } from '../../auth/token.js';
import { inTransaction, type Database } from '../../store/database.js';
import { addPerson, dropPassword, makeOperator, readAccount } from '../../store/people.js';
import { addResetLink } from '../../store/reset-links.js';
import { endSessions } from '../../store/sessions.js';
import { toLine } from './check-fields.js';
import { resetPath, type SendLetter } from './letter.js';

/**
 * Sees to it that an address belongs to an operator. Where nobody has it an account is made, and
 * where an account was no operator's its password and sessions end: anybody may have registered the
 * address. Either way a link sets the password, and whoever reads the log has it.
 *
 * @throws {Error} when it is no e-mail address
 */
export async function ensureOperator(
  database: Database,
  given: string,
  { now, send }: { readonly now: string; readonly send: SendLetter },
): Promise<void> {
  const email = toLine(given);
  if (!isEmailAddress(email)) {
    throw new Error(`"${given}" is not an e-mail address; --operator needs one.`);
  }
  const emailFolded = foldEmail(email);
  const { token, digest } = makeToken();
  const needsLink = await inTransaction(database, async (db) => {
    const account = await readAccount(db, { emailFolded });
    if (account?.operator === true && account.passwordHash !== null) return false;
    if (account === null) {
      const id = randomUUID();
      await addPerson(db, {
        id,
        email,
        emailFolded,
        name: 'Operator',
        operator: true,
        created: now,
      });
    } else if (!account.operator) {
      await makeOperator(db, account.id);
      await dropPassword(db, account.id);
      await endSessions(db, account.id);
    }
    await addResetLink(db, emailFolded, { digest, expires: shiftTime(now, lifetimes.resetLink) });
    return true;
  });
  if (needsLink) send({ kind: 'operator', to: email, path: resetPath(token) });
}
