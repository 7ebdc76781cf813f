import { randomUUID } from 'node:crypto';
import { OpenAPIHono } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';
import type { Logger } from 'pino';
import type { Service } from '../app/service/service.js';
import { JobTimeout, TooBusy } from '../app/service/engine-threads.js';
import { StoreError } from '../app/store/open-app-store.js';
import { makeAddressReader } from './client-address.js';
import type { HttpEnv } from './env.js';
import { makeMetrics } from './metrics.js';
import { limitRate, type RateLimit } from './middleware/limit-rate.js';
import { logRequests } from './middleware/log-requests.js';
import { securityHeaders } from './middleware/security-headers.js';
import { allowedMethods } from './allowed-methods.js';
import { describeApi } from './describe-api.js';
import { HttpProblem, toResponse } from './problem.js';
import { analyzeRoutes } from './routes/analyze.js';
import { healthRoutes } from './routes/health.js';
import { pageRoutes, type Pages } from './static/pages.js';

/** How the server is to behave; what is left out has a default that suits one machine. */
export interface HttpOptions {
  readonly log: Logger;
  /** Believe what the last proxy says of a request's origin. */
  readonly trustProxy?: boolean;
  readonly rateLimit?: RateLimit;
  /** The built web app; without it only the API is served. */
  readonly pages?: Pages;
  /** Whether the server is about to stop. */
  readonly isEnding?: () => boolean;
}

const USUAL_RATE: RateLimit = { requests: 600, seconds: 60 };

/** The API alone, one line a resource; its type is what the typed client is made of. */
export function createApi(service: Service) {
  return new OpenAPIHono<HttpEnv>({ defaultHook: refuseInvalid }).route(
    '/',
    analyzeRoutes(service),
  );
}

export type Api = ReturnType<typeof createApi>;

/** Everything that the server answers, as one function from request to response. */
export function createApp(service: Service, options: HttpOptions) {
  const { log, trustProxy = false, rateLimit = USUAL_RATE, isEnding = () => false } = options;
  const addressOf = makeAddressReader(trustProxy);
  const metrics = makeMetrics(() => service.engine.load);
  const api = createApi(service);
  const app = new OpenAPIHono<HttpEnv>()
    .use(securityHeaders())
    .use(logRequests(log, metrics, randomUUID))
    .use(async (c, next) => {
      c.set('viewer', { kind: 'anonymous' });
      await next();
    })
    .route('/', healthRoutes({ service, metrics, addressOf, isEnding }))
    .use('/v1/*', limitRate(rateLimit, addressOf))
    .route('/v1', api);
  const description = describeApi(api);
  app.get('/v1/openapi.json', (c) => c.json(description));
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

/** A request that its schema does not admit. */
function refuseInvalid(result: {
  readonly success: boolean;
  readonly target?: string;
  readonly error?: unknown;
}): undefined {
  if (result.success) return undefined;
  const { issues } = result.error as {
    readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
  };
  const isBody = result.target === 'json' || result.target === 'form';
  const errors = issues.slice(0, MOST_TOLD).map(({ path, message }) => ({
    pointer: `${isBody ? '/' : ''}${path.map(String).join('/')}`,
    detail: message,
  }));
  const where = isBody ? 'body' : (result.target ?? 'request');
  throw new HttpProblem(400, `The ${where} is not as it should be: see "errors".`, {
    code: 'invalid-request',
    errors,
  });
}

/** Faults told of one request. */
const MOST_TOLD = 20;
