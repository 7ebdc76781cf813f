import type { MiddlewareHandler } from 'hono';
import { resolveViewer } from '../../app/accounts/resolve-viewer.js';
import type { Service } from '../../app/service/service.js';
import type { HttpEnv } from '../env.js';
import { readSessionCookie } from '../session-cookie.js';

/**
 * Says who asks, by the session alone. What somebody sees who is signed in is theirs: neither the
 * browser nor anything on the way keeps it.
 */
export function readSession({ database, now }: Service): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const token = readSessionCookie(c);
    c.set('sessionToken', token);
    c.set('viewer', await resolveViewer(database, token, now()));
    await next();
    if (c.get('viewer').kind === 'person' || c.res.headers.has('set-cookie')) {
      c.res.headers.set('cache-control', 'no-store');
    }
  };
}
