import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { HttpProblem } from './problem.js';
import type { HttpEnv } from './env.js';

/**
 * `__Host-session`: kept by the browser for this host alone, over https alone. Over plain http a
 * browser keeps no such cookie, so that on one's own machine it is called `session` and lacks
 * `Secure`. That is as good there: what is sent to a loopback address leaves no machine. Other
 * programs on other ports of the same machine could read it, as they could read the store.
 */
const NAME = 'session';

/** Seconds that the browser keeps it; the server ends it earlier where it is not used. */
const KEPT_SECONDS = 30 * 86_400;

const LOOPBACK_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** The token of a session that came with a request; only under the name that its scheme has. */
export function readSessionCookie(c: Context<HttpEnv>): string | undefined {
  return isHttps(c) ? getCookie(c, NAME, 'host') : getCookie(c, NAME);
}

/**
 * Hands a token to the browser.
 *
 * @throws {HttpProblem} over plain http from another machine, where anybody on the way could read it
 */
export function writeSessionCookie(c: Context<HttpEnv>, token: string): void {
  const usual = { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: KEPT_SECONDS } as const;
  if (isHttps(c)) setCookie(c, NAME, token, { ...usual, secure: true, prefix: 'host' });
  else setCookie(c, NAME, token, usual);
}

/** Lets the browser forget it. */
export function dropSessionCookie(c: Context<HttpEnv>): void {
  if (isHttps(c)) deleteCookie(c, NAME, { path: '/', secure: true, prefix: 'host' });
  else deleteCookie(c, NAME, { path: '/' });
}

/**
 * Refuses what sends a password or a token over plain http from another machine.
 *
 * @throws {HttpProblem} saying what to do
 */
export function requireSafeWay(c: Context<HttpEnv>): void {
  const origin = c.get('ownOrigin');
  if (origin !== null && (origin.protocol === 'https:' || LOOPBACK_HOST.test(origin.hostname))) {
    return;
  }
  throw new HttpProblem(403, 'Accounts need https, except on the machine of the server itself.', {
    code: 'needs-https',
  });
}

function isHttps(c: Context<HttpEnv>): boolean {
  return c.get('ownOrigin')?.protocol === 'https:';
}
