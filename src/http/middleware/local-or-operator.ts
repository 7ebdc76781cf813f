import type { Context, MiddlewareHandler } from 'hono';
import { makeAddressReader } from '../client-address.js';
import type { HttpEnv } from '../env.js';
import { enforceAccess } from './enforce-access.js';

/** Names that this machine has for itself; a page under another one that leads here plays a trick. */
const OWN_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Lets operators pass, and whoever works on this machine itself: it is their store. A page of
 * another site that runs in that person's browser is not that person.
 */
export function localOrOperator(): MiddlewareHandler<HttpEnv> {
  const addressOf = makeAddressReader(false);
  const operatorOnly = enforceAccess('operator');
  return (c, next) => (addressOf(c).isLocal && isOwnRequest(c) ? next() : operatorOnly(c, next));
}

function isOwnRequest(c: Context<HttpEnv>): boolean {
  const { host, hostname } = new URL(c.req.url);
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site') ?? 'none';
  return (
    OWN_NAMES.has(hostname) &&
    (origin === undefined || hostOf(origin) === host) &&
    (site === 'none' || site === 'same-origin')
  );
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
