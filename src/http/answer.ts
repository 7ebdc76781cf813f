import type { Context, TypedResponse } from 'hono';
import type { JSONParsed } from 'hono/utils/types';
import type { Outcome } from '../app/outcome.js';
import { toProblem } from './problem.js';

/**
 * The value of an outcome.
 *
 * @throws {HttpProblem} for a refusal
 */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind === 'ok') return outcome.value;
  throw toProblem(outcome);
}

/** Sends JSON that is text already, as a thread made it. */
export function sendJson<Value>(
  c: Context,
  json: string,
): Response & TypedResponse<JSONParsed<Value>, 200, 'json'> {
  return c.body(json, 200, { 'content-type': 'application/json' }) as unknown as Response &
    TypedResponse<JSONParsed<Value>, 200, 'json'>;
}
