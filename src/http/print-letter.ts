import type { Logger } from 'pino';
import type { Letter, SendLetter } from '../app/accounts/letter.js';

const WHAT: Readonly<Record<Letter['kind'], string>> = {
  reset: 'Link that sets a new password',
  operator: "Link that sets the operator's password",
};

/**
 * Prints letters to the log, for servers without mail: whoever runs the server hands the link on.
 * It is the only line of the log that leads to a person, and on purpose.
 *
 * @param origin of this server as people reach it. It is never taken from a request: whoever asks
 *   for a link in another's name could make it lead to a server of their own.
 */
export function printLetter(log: Logger, origin: string | undefined): SendLetter {
  return ({ kind, to, path }) => {
    const link = origin === undefined ? path : new URL(path, origin).href;
    log.warn(`${WHAT[kind]} for ${maskEmail(to)} (works once, for ten minutes): ${link}`);
  };
}

/** Enough of an address to tell whose it is for those who know: `a…@example.com`. */
function maskEmail(email: string): string {
  const [first = ''] = email;
  return `${first}…${email.slice(email.lastIndexOf('@'))}`;
}
