import { lifetimes, noteUseEvery, shiftTime } from '../../auth/lifetimes.js';
import { digestToken, isToken } from '../../auth/token.js';
import type { Viewer } from '../../domain/account.js';
import { runQuery, type Database } from '../../store/database.js';
import { noteUse, readSession, type SessionBounds } from '../../store/sessions.js';

/** Who holds the token of a session; anonymous where it is none, is over, or was ended. */
export async function resolveViewer(
  database: Database,
  token: string | undefined,
  now: string,
): Promise<Viewer> {
  if (token === undefined || !isToken(token)) return { kind: 'anonymous' };
  const digest = digestToken(token);
  const holder = await runQuery(database, (db) => readSession(db, digest, sessionBounds(now)));
  if (holder === null) return { kind: 'anonymous' };
  const { used, ...viewer } = holder;
  if (shiftTime(used, noteUseEvery) <= now) {
    await runQuery(database, (db) => noteUse(db, digest, now));
  }
  return { kind: 'person', ...viewer };
}

/** Which sessions are not over at a time. */
export function sessionBounds(now: string): SessionBounds {
  return {
    createdAfter: shiftTime(now, -lifetimes.session),
    usedAfter: shiftTime(now, -lifetimes.idleSession),
  };
}
