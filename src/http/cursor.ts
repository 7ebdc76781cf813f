import type { Context } from 'hono';
import type { ZodType } from 'zod';
import { HttpProblem } from './problem.js';

/** A place in a list as clients carry it: they need not know what it holds. */
export function toCursor(place: unknown): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/**
 * The place that a cursor stands for, or `null` where there is none.
 *
 * @throws {HttpProblem} 400 for a cursor that is not one of ours
 */
export function readCursor<Place>(
  cursor: string | undefined,
  schema: ZodType<Place>,
): Place | null {
  if (cursor === undefined) return null;
  const place = schema.safeParse(parse(cursor));
  if (place.success) return place.data;
  throw new HttpProblem(400, 'This cursor is not one that a list here gave.', {
    code: 'bad-cursor',
    errors: [{ pointer: 'cursor', detail: 'Take it from the answer before, or leave it out.' }],
  });
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Says where the next part of a list is, by RFC 8288. */
export function linkNext(c: Context, next: string | null): void {
  if (next === null) return;
  const url = new URL(c.req.url);
  url.searchParams.set('cursor', next);
  c.header('link', `<${url.pathname}${url.search}>; rel="next"`);
}
