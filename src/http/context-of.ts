import type { Context as RequestContext } from 'hono';
import type { Context } from '../app/context.js';
import type { Service } from '../app/service/service.js';
import type { HttpEnv } from './env.js';

/** What a use case is given of a request: who asks comes from the session, and from nothing else. */
export function contextOf(
  c: RequestContext<HttpEnv>,
  { database, now }: Pick<Service, 'database' | 'now'>,
): Context {
  return { database, viewer: c.get('viewer'), now: now() };
}
