import type { MiddlewareHandler } from 'hono';
import type { HttpEnv } from '../env.js';
import { HttpProblem } from '../problem.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Lets nothing be changed by pages of others. A browser states the origin of every request that may
 * change something: another one than ours, or `null`, is refused. None at all is what programs
 * send; with a cookie it is refused too, since then it is a browser that hides it.
 */
export function checkOrigin(): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    if (SAFE.has(c.req.method)) return next();
    const stated = c.req.header('origin');
    const isOurs =
      stated === undefined ? !c.req.header('cookie') : isSame(stated, c.get('ownOrigin'));
    if (isOurs) return next();
    throw new HttpProblem(403, 'This request comes from a page of another site.', {
      code: 'foreign-origin',
    });
  };
}

function isSame(stated: string, own: URL | null): boolean {
  return own !== null && URL.canParse(stated) && new URL(stated).origin === own.origin;
}
