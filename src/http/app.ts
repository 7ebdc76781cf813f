import { randomUUID } from 'node:crypto';
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Hono } from 'hono';
import { compress } from 'hono/compress';
import { HTTPException } from 'hono/http-exception';
import type { Logger } from 'pino';
import type { SendLetter } from '../app/accounts/letter.js';
import type { Service } from '../app/service/service.js';
import { JobTimeout, TooBusy } from '../app/service/engine-threads.js';
import { StoreError } from '../app/store/open-app-store.js';
import { makeAddressReader } from './client-address.js';
import type { HttpEnv } from './env.js';
import { makeMetrics } from './metrics.js';
import { checkOrigin } from './middleware/check-origin.js';
import { knowClient } from './middleware/know-client.js';
import { limitRate, type RateLimit } from './middleware/limit-rate.js';
import { logRequests } from './middleware/log-requests.js';
import { readSession } from './middleware/read-session.js';
import { refuseNul } from './middleware/refuse-nul.js';
import { securityHeaders } from './middleware/security-headers.js';
import { createApi } from './api.js';
import { allowedMethods } from './allowed-methods.js';
import { describeApi } from './describe-api.js';
import { docsRoutes } from './docs/docs-routes.js';
import { makeOriginReader } from './own-origin.js';
import { printLetter } from './print-letter.js';
import { HttpProblem, toResponse } from './problem.js';
import { healthRoutes } from './routes/health.js';
import { pageRoutes, type Pages } from './static/pages.js';

/** How the server is to behave; what is left out has a default that suits one machine. */
export interface HttpOptions {
  readonly log: Logger;
  /** As people reach the server, such as `https://jobs.example`; else what requests say. */
  readonly origin?: string;
  /** Sends links that set passwords; else they are printed to the log. */
  readonly sendLetter?: SendLetter;
  /** Believe what the last proxy says of a request's origin. */
  readonly trustProxy?: boolean;
  readonly rateLimit?: RateLimit;
  /** Answers MCP at `/mcp`; without it there is nothing at that address. */
  readonly mcp?: (request: Request) => Promise<Response>;
  /** The built web app; without it only the API is served. */
  readonly pages?: Pages;
  /** Whether the server is about to stop. */
  readonly isEnding?: () => boolean;
}

const USUAL_RATE: RateLimit = { requests: 600, seconds: 60 };

/** Shorter answers, in bytes, are sent as they are. */
const COMPRESSED_FROM = 10_000;

export type { Api } from './api.js';

/** Everything that the server answers, as one function from request to response. */
export function createApp(service: Service, options: HttpOptions) {
  const { log, trustProxy = false, rateLimit = USUAL_RATE, isEnding = () => false } = options;
  const { origin, sendLetter = printLetter(log, origin) } = options;
  const addressOf = makeAddressReader(trustProxy);
  const metrics = makeMetrics(() => service.engine.load);
  const api = createApi(service);
  const app = new OpenAPIHono<HttpEnv>()
    .use(securityHeaders())
    .use(logRequests(log, metrics, randomUUID))
    .use(knowClient({ addressOf, originOf: makeOriginReader(origin, trustProxy), sendLetter }))
    .use('/v1/*', compress({ threshold: COMPRESSED_FROM }))
    .use('/metrics', readSession(service))
    .route('/', healthRoutes({ service, metrics, addressOf, isEnding }))
    .use('/v1/*', refuseNul(), limitRate(rateLimit, addressOf))
    .use('/v1/*', checkOrigin(), readSession(service))
    // Its routes are known by `Api`; to work them out once more takes the compiler seconds.
    .route('/v1', api as unknown as Hono<HttpEnv>);
  const description = describeApi(api);
  app.get('/v1/openapi.json', (c) => c.json(description));
  const { mcp } = options;
  if (mcp !== undefined) {
    app.use('/mcp', limitRate(rateLimit, addressOf)).all('/mcp', (c) => mcp(c.req.raw));
  }
  app.route('/docs', docsRoutes(description));
  if (options.pages !== undefined) app.route('/', pageRoutes(options.pages));
  app.notFound((c) => {
    const methods = allowedMethods(description, c.req.path);
    const problem =
      methods.length === 0
        ? new HttpProblem(404, 'There is nothing at this address.')
        : new HttpProblem(405, `This address takes ${methods.join(', ')}.`, {
            headers: { allow: methods.join(', ') },
          });
    return toResponse(problem, c.get('requestId'));
  });
  app.onError((error, c) => {
    const problem = asProblem(error);
    if (problem.status === 500)
      c.get('log').error({ name: error.name, stack: error.stack }, 'error');
    return toResponse(problem, c.get('requestId'));
  });
  return app;
}

/** What the store says of characters that no text of it may hold. */
const NOT_STORABLE: ReadonlySet<unknown> = new Set(['22021', '22P05']);

/** Any error as a problem; what nobody expected tells its reader nothing of our insides. */
function asProblem(error: Error): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof TooBusy) {
    return new HttpProblem(503, error.message, { headers: { 'retry-after': '1' } });
  }
  if (error instanceof JobTimeout) {
    return new HttpProblem(422, 'This takes too long to read; send less of it.', {
      code: 'too-slow',
    });
  }
  if (NOT_STORABLE.has((error as { readonly code?: unknown }).code)) {
    return new HttpProblem(400, 'Texts may not hold the character NUL, nor halves of others.', {
      code: 'not-text',
    });
  }
  if (error instanceof StoreError) {
    return new HttpProblem(503, 'The store does not answer just now.', {
      headers: { 'retry-after': '5' },
    });
  }
  if (error instanceof HTTPException && error.status < 500) {
    const detail = error.status === 400 ? 'The body is not valid JSON.' : error.message;
    return new HttpProblem(error.status === 413 ? 413 : 400, detail);
  }
  return new HttpProblem(500, 'Something went wrong here; the log has it under this request id.');
}
