import { createRoute, type RouteConfig } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import type { ZodType } from 'zod';
import type { Access } from '../domain/account.js';
import type { HttpEnv } from './env.js';
import { enforceAccess } from './middleware/enforce-access.js';
import { limitBody, requireType } from './middleware/limit-body.js';
import { localOrOperator } from './middleware/local-or-operator.js';
import { problemSchema } from './schemas/problem.js';

/** Most bytes of a body where a route does not say otherwise: a text of 1 MB with its quoting. */
export const USUAL_BODY = 2_000_000;

/** What a route states of itself beside what OpenAPI asks for. */
interface RouteStatement {
  readonly access: Access;
  /** Also for whoever works on the machine of the server itself. */
  readonly orLocal?: true;
  /** Most bytes of its body. */
  readonly maxBody?: number;
}

/**
 * Declares a route: who may call it (stated in the document as `x-access`, and enforced before
 * anything else is looked at), how large its body may be, and the problems that any route can end in.
 */
export function defineRoute<
  const P extends string,
  const R extends Omit<RouteConfig, 'path' | 'middleware'> & { path: P; operationId: string },
>(statement: RouteStatement, route: R) {
  const { access, orLocal, maxBody = USUAL_BODY } = statement;
  const types = Object.keys(route.request?.body?.content ?? {});
  const guard = orLocal === true ? localOrOperator() : enforceAccess(access);
  const middleware: MiddlewareHandler<HttpEnv>[] = [guard];
  if (types.length > 0) middleware.push(requireType(types), limitBody(maxBody));
  const isUnsafe = route.method !== 'get' && route.method !== 'head';
  const problems = problemResponses(access, { hasBody: types.length > 0, isUnsafe });
  return createRoute({
    ...route,
    'x-access': access,
    responses: { ...problems, ...route.responses },
    middleware,
  } as unknown as R & { middleware: MiddlewareHandler<HttpEnv>[] });
}

/** A JSON body that must be there. */
export function jsonBody<Schema extends ZodType>(schema: Schema, description?: string) {
  return {
    required: true,
    ...(description === undefined ? {} : { description }),
    content: { 'application/json': { schema } },
  } as const;
}

/** A successful answer of JSON. */
export function jsonAnswer<Schema extends ZodType>(schema: Schema, description: string) {
  return { description, content: { 'application/json': { schema } } } as const;
}

/** The problems that a route of an access can end in, for the document. */
function problemResponses(
  access: Access,
  { hasBody, isUnsafe }: { readonly hasBody: boolean; readonly isUnsafe: boolean },
): RouteConfig['responses'] {
  const problem = (description: string) => ({
    description,
    content: { 'application/problem+json': { schema: problemSchema } },
  });
  return {
    400: problem('The request is malformed'),
    ...(access === 'public' ? {} : { 401: problem('Nobody is signed in') }),
    ...((access === 'public' || access === 'person') && !isUnsafe
      ? {}
      : { 403: problem('Whoever asks, or the page that asks, may not do this') }),
    ...(isUnsafe ? { 409: problem('The state of things does not allow it') } : {}),
    404: problem('There is no such thing, or none that may be seen'),
    ...(hasBody
      ? { 413: problem('The body is too large'), 415: problem('The body is of another type') }
      : {}),
    422: problem('The request is well formed and cannot be carried out'),
    429: problem('Too many requests; `Retry-After` says when to come back'),
    503: problem('Too much to do, or the store is not available'),
  };
}
