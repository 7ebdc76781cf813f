import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { HttpEnv } from '../env.js';
import { HttpProblem } from '../problem.js';

/** Refuses a larger body, by what it says of itself or when it turns out to be larger. */
export function limitBody(maxBytes: number): MiddlewareHandler<HttpEnv> {
  return bodyLimit({
    maxSize: maxBytes,
    onError: () => {
      throw new HttpProblem(413, `The body has more than ${maxBytes.toLocaleString('en')} bytes.`);
    },
  });
}

/** Refuses a body of a type that the route does not read. */
export function requireType(types: readonly string[]): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const [given = ''] = (c.req.header('content-type') ?? '').toLowerCase().split(';');
    if (types.includes(given.trim())) return next();
    throw new HttpProblem(415, `Send ${types.join(' or ')}, stated as Content-Type.`, {
      headers: { accept: types.join(', ') },
    });
  };
}
