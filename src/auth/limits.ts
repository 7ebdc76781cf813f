import { createHash } from 'node:crypto';

/** How often something may be tried within a window of time. */
export interface Limit {
  /** What is counted, for the name of the counter. */
  readonly what: string;
  readonly tries: number;
  /** Length of the window in milliseconds; it begins with the first try and is never prolonged. */
  readonly windowMs: number;
}

const QUARTER_HOUR_MS = 15 * 60_000;
const HOUR_MS = 60 * 60_000;

/**
 * Limits of what can be tried without being signed in. Windows are fixed: tries that are refused
 * do not prolong them, so nobody can be kept out for ever, and a link that sets a new password
 * clears the counter of the account.
 */
export const limits = {
  /** Wrong passwords for one account, from anywhere. */
  signInByAccount: { what: 'sign-in account', tries: 10, windowMs: QUARTER_HOUR_MS },
  /** Wrong passwords from one address, for any account. */
  signInByAddress: { what: 'sign-in address', tries: 100, windowMs: QUARTER_HOUR_MS },
  signUpByAddress: { what: 'sign-up address', tries: 20, windowMs: HOUR_MS },
  /** Each is a letter, which should not become a nuisance. */
  resetByAccount: { what: 'reset account', tries: 5, windowMs: QUARTER_HOUR_MS },
  resetByAddress: { what: 'reset address', tries: 30, windowMs: QUARTER_HOUR_MS },
  /** Wrong current passwords of somebody who is signed in. */
  confirmByPerson: { what: 'confirm person', tries: 10, windowMs: QUARTER_HOUR_MS },
} as const satisfies Readonly<Record<string, Limit>>;

/** Name of a counter: a digest, so that no e-mail and no network address is stored in it. */
export function counterName({ what }: Limit, of: string): string {
  return createHash('sha256').update(`${what}\0${of}`).digest('hex');
}
