import { hc } from 'hono/client';
import type { Api } from './api.js';

/** How requests are sent. */
export interface ClientOptions {
  /** Another `fetch`, such as one that sends a cookie. */
  readonly fetch?: typeof fetch;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The API, one method an operation, typed by the routes of the server. */
export type RolescopeClient = ReturnType<typeof hc<Api, string>>;

/**
 * Makes a client of the HTTP API.
 *
 * @param baseUrl of the server, such as `http://127.0.0.1:8787`
 * @example
 * const client = createClient('http://127.0.0.1:8787');
 * const response = await client.analyze.$post({ json: { text }, query: {} });
 * const { roles } = await response.json();
 */
export function createClient(baseUrl: string, options: ClientOptions = {}): RolescopeClient {
  const { fetch, headers } = options;
  return hc<Api>(`${baseUrl.replace(/\/$/, '')}/v1`, {
    ...(fetch === undefined ? {} : { fetch }),
    ...(headers === undefined ? {} : { headers: { ...headers } }),
  });
}
