import { digestToken, isToken, makeToken } from '../../auth/token.js';
import type { Queries } from '../../store/database.js';
import { addSession, endSession, forgetOldSessions } from '../../store/sessions.js';
import { sessionBounds } from './resolve-viewer.js';

/**
 * Begins a session with a new token and gives that. What the browser had before is ended and never
 * taken over, so a token that somebody else put there is worth nothing.
 *
 * @param before the token that came with the request
 */
export async function beginSession(
  db: Queries,
  { person, now, before }: { person: string; now: string; before: string | undefined },
): Promise<string> {
  const { token, digest } = makeToken();
  if (before !== undefined && isToken(before)) await endSession(db, digestToken(before));
  await forgetOldSessions(db, person, sessionBounds(now));
  await addSession(db, { digest, person, now });
  return token;
}
