import type { Context } from 'hono';
import type { HttpEnv } from './env.js';

/** Reads what this server is called by whoever asks. */
export type OriginReader = (c: Context<HttpEnv>) => URL | null;

/**
 * The origin that was configured, else that of the request's `Host`; behind a trusted proxy with
 * the scheme that it states. Good for telling this server's pages from others (a browser sends the
 * true host of both), never for links in letters.
 */
export function makeOriginReader(origin: string | undefined, trustProxy: boolean): OriginReader {
  const configured = origin === undefined ? undefined : new URL(new URL(origin).origin);
  return (c) => {
    if (configured !== undefined) return configured;
    const url = new URL(c.req.url);
    const forwarded = trustProxy ? c.req.header('x-forwarded-proto') : undefined;
    const scheme =
      forwarded === undefined ? url.protocol : `${forwarded.split(',').at(-1)?.trim()}:`;
    const host = c.req.header('host') ?? url.host;
    const text = `${scheme === 'https:' ? 'https:' : 'http:'}//${host}`;
    return URL.canParse(text) ? new URL(text) : null;
  };
}
