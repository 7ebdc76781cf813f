import { DetailedError, parseResponse, type ClientResponse } from 'hono/client';
import { ApiProblem } from './api-problem.js';

/**
 * Waits for an answer of the API: `await ask(api.roles.$get())`. Gives the body of a success.
 *
 * @throws {ApiProblem} where the API refused or failed
 * @throws {Error} where it could not be reached
 */
export function ask<Response extends ClientResponse<unknown>>(
  request: Promise<Response>,
): ReturnType<typeof parseResponse<Response>> {
  return parseResponse(request).catch((error: unknown) => {
    if (error instanceof DetailedError) throw asProblem(error);
    throw new Error('The server cannot be reached. Is it still running?', { cause: error });
  });
}

function asProblem({ statusCode, detail }: DetailedError): ApiProblem {
  const data: unknown = (detail as { readonly data?: unknown } | undefined)?.data;
  return new ApiProblem(statusCode ?? 0, isObject(data) ? data : {});
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
