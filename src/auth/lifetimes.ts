const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** How long things of an account live, in milliseconds. */
export const lifetimes = {
  /** A session that nobody uses. */
  idleSession: 7 * DAY_MS,
  /** Any session, however much it is used. */
  session: 30 * DAY_MS,
  /** A link that sets a password (ASVS 6.5.5: ten minutes at most). */
  resetLink: 10 * MINUTE_MS,
  /** An invitation to an organisation. */
  invitation: 7 * DAY_MS,
} as const;

/** The use of a session is written down at most this often, in milliseconds. */
export const noteUseEvery = 5 * MINUTE_MS;

/** A time `ms` milliseconds after (or, negative, before) another one; both ISO 8601. */
export function shiftTime(time: string, ms: number): string {
  return new Date(Date.parse(time) + ms).toISOString();
}
