import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { Logger } from 'pino';
import type { HttpEnv } from '../env.js';
import type { HttpMetrics } from '../metrics.js';

/**
 * Gives each request an id, counts it, and writes one line about it: the pattern of its route, never
 * its address, body or sender, in which there may be a person.
 */
export function logRequests(
  log: Logger,
  metrics: HttpMetrics,
  newId: () => string,
): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const requestId = newId();
    const began = performance.now();
    c.set('requestId', requestId);
    c.set('log', log.child({ requestId }));
    await next();
    const milliseconds = performance.now() - began;
    const { method } = c.req;
    const route = matchedRoutes(c).findLast(({ path }) => !path.endsWith('*'))?.path ?? 'none';
    const { status } = c.res;
    c.res.headers.set('x-request-id', requestId);
    metrics.observe({ method, route, status, seconds: milliseconds / 1_000 });
    const line = { requestId, method, route, status, milliseconds: Math.round(milliseconds) };
    if (status >= 500) log.error(line, 'request');
    else log.info(line, 'request');
  };
}
