import type { MiddlewareHandler } from 'hono';
import type { HttpEnv } from '../env.js';
import { HttpProblem } from '../problem.js';

/** Refuses addresses with the character NUL, which no text of the store may hold. */
export function refuseNul(): MiddlewareHandler<HttpEnv> {
  return (c, next) => {
    if (!c.req.url.includes('%00')) return next();
    throw new HttpProblem(400, 'An address may not hold the character NUL.', { code: 'not-text' });
  };
}
