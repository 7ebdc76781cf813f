import type { Api } from '@rolescope/http/app.js';
import { hc } from 'hono/client';

/** The HTTP API of the server that this page came from, typed by the server's own routes. */
export const api = hc<Api>('/v1');
