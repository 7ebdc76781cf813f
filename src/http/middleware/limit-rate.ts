import type { MiddlewareHandler } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { HttpEnv } from '../env.js';
import { HttpProblem } from '../problem.js';
import type { AddressReader } from '../client-address.js';

/** How many requests one address may make. */
export interface RateLimit {
  readonly requests: number;
  readonly seconds: number;
}

/**
 * Counts the requests of each address. This machine itself is not counted: it has other means to
 * wear itself out, and behind a proxy the proxy tells whose request it is.
 */
export function limitRate(
  { requests, seconds }: RateLimit,
  addressOf: AddressReader,
): MiddlewareHandler<HttpEnv> {
  const limiter = new RateLimiterMemory({ points: requests, duration: seconds });
  return async (c, next) => {
    const { address, isLocal } = addressOf(c);
    if (isLocal) return next();
    const state = await limiter.consume(address).catch((refused: unknown) => refused);
    if (!(state instanceof RateLimiterRes)) throw state;
    const wait = Math.max(1, Math.ceil(state.msBeforeNext / 1_000));
    if (state.consumedPoints > requests) {
      throw new HttpProblem(429, `Too many requests; come back in ${wait} s.`, {
        headers: { 'retry-after': String(wait) },
      });
    }
    c.header('ratelimit-policy', `"address";q=${requests};w=${seconds}`);
    c.header('ratelimit', `"address";r=${state.remainingPoints};t=${wait}`);
    return next();
  };
}
