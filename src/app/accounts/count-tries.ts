import { counterName, type Limit } from '../../auth/limits.js';
import { shiftTime } from '../../auth/lifetimes.js';
import { runQuery } from '../../store/database.js';
import { countTry } from '../../store/tries.js';
import type { Context } from '../context.js';
import type { Refusal } from '../outcome.js';

/**
 * Counts a try and refuses it where there were too many. It is counted before it is known how it
 * ends, so that many at once are not more than one after the other.
 *
 * @param of whose tries: a folded e-mail, a network address or a person
 */
export async function refuseTooMany(
  { database, now }: Context,
  limit: Limit,
  of: string,
): Promise<Refusal | null> {
  const window = { now, ends: shiftTime(now, limit.windowMs) };
  const { n, ends } = await runQuery(database, (db) =>
    countTry(db, counterName(limit, of), window),
  );
  if (n <= limit.tries) return null;
  const seconds = Math.max(1, Math.ceil((Date.parse(ends) - Date.parse(now)) / 1_000));
  return tooMany(seconds);
}

/** A refusal that says when to come back, and nothing of why. */
export function tooMany(seconds: number): Refusal {
  const minutes = Math.ceil(seconds / 60);
  const when = minutes === 1 ? 'in a minute' : `in ${minutes} minutes`;
  return {
    kind: 'too-many',
    message: `Too many tries. Try again ${when}.`,
    retryAfterSeconds: seconds,
  };
}
